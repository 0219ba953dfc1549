import { placeOf, spotAt } from '../engine/editor/places-of'
import { linesOf } from '../engine/text/lines-of'
import type { Corrected } from '../engine/types'
import { nodeWords } from './merge/node-words'
import { pairAlike } from './merge/pair-alike'
import { pairEqual, type Pairs } from './merge/pair-equal'

/** A line that is not blank. */
interface Line {
  /** From 1. */
  number: number
  text: string
}

/**
 * What was corrected in a text, at the lines of another version of it: a line is known again by its words, and one
 * without any of them by its place behind the line before. What was said of lines that are gone goes with them.
 *
 * @param before the text that was corrected
 * @param now the text as it is now
 */
export function followLines(corrected: Corrected, before: string, now: string): Corrected {
  const [old, lines] = [inkedLines(before), inkedLines(now)]
  const pairs = pairLines(old, lines)
  const indexes = new Map(old.map(({ number }, index) => [number, index]))

  /** The line as it was and as it is; null where it is gone. */
  const versions = (number: number): [Line, Line] | null => {
    const index = indexes.get(number) ?? -1
    const [was, is] = [old[index], lines[pairs.get(index) ?? -1]]
    return was && is ? [was, is] : null
  }
  const followsAsBefore = (number: number) => {
    const index = indexes.get(number) ?? -1
    return pairs.get(index - 1) === (pairs.get(index) ?? NaN) - 1
  }
  const placeNow = (place: string): string | null => {
    const [number, at] = spotAt(place)
    const line = versions(number)
    if (line === null) return null
    if (at === undefined) return placeOf(line[1].number)
    const character = characterNow(at, ...line)
    return character === null ? null : placeOf(line[1].number, character)
  }

  return {
    kinds: Object.fromEntries(
      Object.entries(corrected.kinds ?? {}).flatMap(([place, kind]) => {
        const followed = placeNow(place)
        return followed === null ? [] : [[followed, kind]]
      }),
    ),
    joins: (corrected.joins ?? [])
      .filter(followsAsBefore)
      .flatMap((number) => versions(number)?.[1].number ?? []),
    splits: Object.fromEntries(
      Object.entries(corrected.splits ?? {}).flatMap(([number, characters]) => {
        const line = versions(Number(number))
        if (line === null) return []
        return [[line[1].number, characters.flatMap((at) => characterNow(at, ...line) ?? [])]]
      }),
    ),
  }
}

function pairLines(old: readonly Line[], lines: readonly Line[]): Pairs {
  const [texts, textsNow] = [old, lines].map((list) => list.map(({ text }) => text.trim()))
  const [words, wordsNow] = [old, lines].map((list) => list.map(nodeWords))
  const alike = pairAlike(words ?? [], wordsNow ?? [], pairEqual(texts ?? [], textsNow ?? []))
  const pairs = new Map(alike)
  const taken = new Set(alike.values())
  for (const index of old.keys()) {
    const behind = (pairs.get(index - 1) ?? (index === 0 ? -1 : NaN)) + 1
    if (pairs.has(index) || taken.has(behind) || !(behind < lines.length)) continue
    pairs.set(index, behind)
    taken.add(behind)
  }
  return pairs
}

/** The same place between the same words, of those before it or of those behind; null where both are others. */
function characterNow(at: number, { text: was }: Line, { text: is }: Line): number | null {
  if (is.startsWith(was.slice(0, at))) return at
  return is.endsWith(was.slice(at)) ? is.length - was.length + at : null
}

const inkedLines = (text: string): Line[] =>
  linesOf(text).flatMap((line, index) =>
    line.trim() === '' ? [] : [{ number: index + 1, text: line }],
  )
