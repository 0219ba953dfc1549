import { createScanner, parseTree, printParseErrorCode, type Node } from 'jsonc-parser'
import type { Problem } from '../../types'
import { lineFinder } from '../line-finder'

/** A JSON value with where everything in it stands, or why there is none. */
type JsonTree =
  | { root: Node; lineAt: (offset: number) => number; problem?: undefined }
  | { root?: undefined; lineAt?: undefined; problem: Problem }

/** A parser that calls itself for each level must not be asked for more; ninjs has a dozen. */
const deepest = 200

/** What the parser calls errors, in words. */
const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol: 'this is no value of JSON',
  InvalidNumberFormat: 'a number is malformed',
  PropertyNameExpected: 'the name of a property is missing, in double quotes',
  ValueExpected: 'a value is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  CloseBraceExpected: 'a “}” is missing',
  CloseBracketExpected: 'a “]” is missing',
  EndOfFileExpected: 'more follows behind the end',
  InvalidCommentToken: 'it has a comment',
  UnexpectedEndOfComment: 'it has a comment',
  UnexpectedEndOfString: 'the closing quotation mark of a string is missing',
  UnexpectedEndOfNumber: 'a number is malformed',
  InvalidUnicode: 'a “\\u” lacks its four digits',
  InvalidEscapeCharacter: 'a backslash stands before the wrong character',
  InvalidCharacter: 'a string has a line end or another control character in it',
}

/** Parses JSON strictly; a problem `not-json` names the line. */
export function jsonTree(source: string): JsonTree {
  const lineAt = lineFinder(source)
  const tooDeepAt = firstTooDeep(source)
  if (tooDeepAt !== null) return { problem: notJson(lineAt(tooDeepAt), 'it is nested too deep') }
  const errors: Parameters<typeof parseTree>[1] = []
  const root = parseTree(source, errors, { disallowComments: true })
  const [error] = errors
  if (error) {
    const name = printParseErrorCode(error.error)
    return { problem: notJson(lineAt(error.offset), reasons[name] ?? name) }
  }
  if (!root) return { problem: notJson(1, 'it has no value') }
  return { root, lineAt }
}

function firstTooDeep(source: string): number | null {
  const scanner = createScanner(source, true)
  let depth = 0
  for (;;) {
    scanner.scan()
    const at = scanner.getTokenOffset()
    if (at >= source.length) return null
    const first = source[at]
    if (first === '{' || first === '[') depth++
    if (first === '}' || first === ']') depth--
    if (depth > deepest) return at
  }
}

const notJson = (line: number, why: string): Problem => ({
  code: 'not-json',
  message: `Line ${line}: this is not JSON (${why}). Export the document again.`,
  lines: [line, line],
})
