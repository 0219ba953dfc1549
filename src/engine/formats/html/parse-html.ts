import { DomHandler, type Document } from 'domhandler'
import { Parser } from 'htmlparser2'
import type { Problem } from '../../types'
import { lineFinder } from '../line-finder'

/** Blink opens no element below that depth either; no page of the world is near it. */
const deepest = 512

/** A tree, or why there is none. */
export type Parsed =
  { root: Document; problem?: undefined } | { root?: undefined; problem: Problem }

/**
 * Takes markup apart: any text gives a tree, as long as it is not nested beyond all measure.
 *
 * htmlparser2 and not a parser after the letter of the HTML standard: the standard repeats open formatting
 * elements in every later block, so that a page of 30 kB with 500 of them can grow to gigabytes.
 *
 * @returns nodes with `startIndex` and `endIndex` into the source; a problem `too-deep`
 */
export function parseHtml(source: string): Parsed {
  const handler = new ShallowHandler()
  const parser = new Parser(handler)
  handler.stop = () => parser.pause()
  parser.write(source)
  if (handler.tooDeepAt === null) {
    parser.end()
    return { root: handler.root }
  }
  const line = lineFinder(source)(handler.tooDeepAt)
  const message = `In line ${line} elements are nested more than ${deepest} deep. This is no page; take out what opens elements without end.`
  return { problem: { code: 'too-deep', message, lines: [line, line] } }
}

class ShallowHandler extends DomHandler {
  tooDeepAt: number | null = null
  stop: () => void = () => undefined

  constructor() {
    super(undefined, { withStartIndices: true, withEndIndices: true })
  }

  override onopentag(name: string, attributes: Record<string, string>) {
    super.onopentag(name, attributes)
    if (this.tagStack.length <= deepest || this.tooDeepAt !== null) return
    this.tooDeepAt = this.tagStack.at(-1)?.startIndex ?? 0
    this.stop()
  }
}
