import { linesOf } from '../../engine/text/lines-of'
import { matchKey } from '../../lib/match-key'
import type { Source } from '../../payload-types'
import type { ContentCollection, Target } from '../types'
import type { SourceLine } from './types'

/** The document that lines are about, and how texts name it: a person by each of the names, nothing else by any. */
interface About {
  collection: ContentCollection
  id: string
  names: readonly string[]
}

/** Somebody's surname has at least so many letters, or it is a word like any other. */
const SHORTEST_SURNAME = 3

/**
 * The lines of a source that are not blank, with what became of each, and those lit that are about a document: that
 * became it or a part of it; of a person, that name them, by surname too where the full name stands anywhere.
 */
export function linesAbout(source: Pick<Source, 'text' | 'reading'>, about: About): SourceLine[] {
  const targets = new Map<number, Target>()
  for (const {
    lines: [from, to],
    target,
  } of source.reading ?? []) {
    for (let line = from; target && line <= to; line++) {
      // Of several blocks on a line, the one that is about the document.
      if (!isOf(targets.get(line), about)) targets.set(line, target as Target)
    }
  }
  const lines = linesOf(source.text ?? '').flatMap((text, index) =>
    text.trim() === ''
      ? []
      : [{ number: index + 1, text: text.trim(), target: targets.get(index + 1) ?? null }],
  )
  const isNamed = namedBy(lines, about.names)
  return lines.map((line) => ({
    ...line,
    isLit:
      about.collection === 'articles'
        ? line.target !== null
        : isOf(line.target, about) || (line.target !== null && isNamed(line.text)),
  }))
}

const isOf = (target: Target | null | undefined, { collection, id }: About) =>
  target?.collection === collection && target.id === id

/** Tells which texts name somebody whose full name one of the lines has. */
function namedBy(
  lines: readonly Pick<SourceLine, 'text'>[],
  names: readonly string[],
): (text: string) => boolean {
  const whole = names.map(matchKey).filter((name) => lines.some(({ text }) => has(text, name)))
  const surnames = whole
    .map((name) => name.split(' ').at(-1) ?? '')
    .filter((name) => name.length >= SHORTEST_SURNAME)
  const all = [...new Set([...whole, ...surnames])]
  return (text) => all.some((name) => has(text, name))
}

const has = (text: string, name: string) => ` ${matchKey(text)} `.includes(` ${name} `)
