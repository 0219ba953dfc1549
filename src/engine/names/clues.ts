import { gaps, isWithinSentence } from './gaps'
import type { Kind } from './kinds'
import type { Run } from './runs'
import type { Sums } from './sums'
import type { Tokens } from './tokens'
import type { Word } from './word'

/** Knows what clues weigh: strings as "-1w=said" for the word before and "s=ski" for how a name ends. */
export interface Scale {
  /** The weights of clues, added up, for words and their classes to remember; undefined where they shall not. */
  weigh(clues: readonly string[]): number | undefined
  /** Whether any clue says of a word beside a run more by what stands on its other side. */
  tellsSides(lower: string): boolean
}

/** Keys of what clues about a word weigh that go by what is beside it: the gap, or the first letter of a class. */
const gapBefore = 0
const classAfter = gaps.length
/** Keys of what clues about a class of words weigh: as the second one from a word of a run, … */
const secondBefore = 0
const secondAfter = 1
/** … and as one of a run, by the place there. */
const placeInRun = 2
/** The same for classes side by side: two of them, the gap, a flag and which side it is, in bits from the last on. */
const idBits = 12
const gapBits = 5
const flagged = 1 << (2 * idBits + gapBits)
const rightSide = flagged << 1

/** How far off a word that goes with people may stand, in words. */
const personalReach = 13
/** Longer runs are all the same. */
const longRun = 5

/**
 * Adds up what the clues weigh to whether a word of a run belongs to a person's name: from the word itself, the words
 * around it and around the run, what stands between them, and words that go with people close by.
 */
export function weightAt(tokens: Tokens, run: Run, at: number, scale: Scale): number {
  const word = tokens.word(at)
  if (!word) return 0
  const { kind } = word
  let sum = (word.own ??= scale.weigh(ownClues(word))) ?? 0
  sum += weightBefore(tokens, at, kind, scale) + weightAfter(tokens, at, kind, scale)
  sum += weightOfPlace(run, at, kind, scale)
  if (run[1] - run[0] > 1) sum += weightAround(tokens, run, scale)
  const last = tokens.personalBefore(at, personalReach - 1)
  const next = tokens.personalAfter(at, personalReach)
  if (last) sum += (last.personalAhead ??= scale.weigh(outerClues('pq', last))) ?? 0
  if (next) sum += (next.personalBehind ??= scale.weigh(outerClues('pr', next))) ?? 0
  return sum
}

/** What stands before it, with the word there and the one before that, if they are of the same sentence. */
function weightBefore(tokens: Tokens, at: number, kind: Kind, scale: Scale): number {
  const gap = tokens.gap(at)
  const opens = tokens.opens(at)
  const word = isWithinSentence(gap) ? tokens.word(at - 1) : undefined
  const key = sideKey(kind, word?.kind, gap) + (opens ? flagged : 0)
  const side =
    kind.sides.get(key) ?? learnSide(kind, key, scale.weigh(cluesLeft(kind, word, gap, opens)))
  if (!word) return side
  const last =
    ((word.before ??= scale.weigh(besideClues(word, '-1'))) ?? 0) + weightByClass(word, kind, scale)
  const second = isWithinSentence(tokens.gap(at - 1)) ? tokens.word(at - 2)?.kind : undefined
  if (!second) return side + last
  return side + last + ((second.sums[secondBefore] ??= scale.weigh([`-2f${second.name}`])) ?? 0)
}

/** What stands behind it, with the word there and the one after that, if they are of the same sentence. */
function weightAfter(tokens: Tokens, at: number, kind: Kind, scale: Scale): number {
  const gap = tokens.gap(at + 1)
  const owns = tokens.possessive(at)
  const word = isWithinSentence(gap) ? tokens.word(at + 1) : undefined
  const key = rightSide + sideKey(kind, word?.kind, gap) + (owns ? flagged : 0)
  const side =
    kind.sides.get(key) ?? learnSide(kind, key, scale.weigh(cluesRight(kind, word, gap, owns)))
  if (!word) return side
  const next =
    ((word.after ??= scale.weigh(besideClues(word, '+1'))) ?? 0) + weightByGap(word, gap, scale)
  const second = isWithinSentence(tokens.gap(at + 2)) ? tokens.word(at + 2)?.kind : undefined
  if (!second) return side + next
  return side + next + ((second.sums[secondAfter] ??= scale.weigh([`+2f${second.name}`])) ?? 0)
}

/** What it says more of the word before it by the class of the word after. */
function weightByClass(word: Word, { name, letter }: Kind, scale: Scale): number {
  const sums = sumsBeside(word, scale)
  if (!sums) return 0
  return (sums[classAfter + letter] ??= scale.weigh([`-1w|${word.lower}|${name.charAt(0)}`])) ?? 0
}

/** The same of the word after it by the gap between. */
function weightByGap(word: Word, gap: number, scale: Scale): number {
  const sums = sumsBeside(word, scale)
  if (!sums) return 0
  return (sums[gapBefore + gap] ??= scale.weigh([`+1g${gaps[gap]}${word.lower}`])) ?? 0
}

/** Undefined was never asked. */
const sumsBeside = (word: Word, scale: Scale): Sums | null =>
  word.beside === undefined ? (word.beside = scale.tellsSides(word.lower) ? [] : null) : word.beside

const sideKey = (kind: Kind, beside: Kind | undefined, gap: number): number =>
  (((gap << idBits) | kind.id) << idBits) | (beside ? beside.id : 0)

function learnSide({ sides }: Kind, key: number, sum: number | undefined): number {
  if (sum === undefined) return 0
  sides.set(key, sum)
  return sum
}

/** The place in the run. */
function weightOfPlace([from, to]: Run, at: number, { name, sums }: Kind, scale: Scale): number {
  const length = Math.min(to - from, longRun)
  const place = length === 1 ? 0 : at === from ? 1 : at === to - 1 ? 2 : 3
  const key = placeInRun + 4 * length + place
  return (sums[key] ??= scale.weigh([`L${length}${place}`, `Ls${place}${name}`])) ?? 0
}

/** The words around a run, if they are of the same sentence. */
function weightAround(tokens: Tokens, [from, to]: Run, scale: Scale): number {
  const before = tokens.opens(from) ? undefined : tokens.word(from - 1)
  const after = tokens.opens(to) ? undefined : tokens.word(to)
  let sum = 0
  if (before) sum += (before.ahead ??= scale.weigh(outerClues('<', before))) ?? 0
  if (after) sum += (after.behind ??= scale.weigh(outerClues('>', after))) ?? 0
  return sum
}

const outerClues = (sign: string, { lower, kind }: Word): string[] => [
  sign,
  `${sign}w=${lower}`,
  `${sign}f=${kind.name}`,
]

function cluesLeft({ name }: Kind, before: Word | undefined, gap: number, opens: boolean) {
  const sign = gaps.charAt(gap)
  const clues = [`g0${sign}`, `g0${sign}${name}`]
  if (opens) clues.push('op', `op${name}`)
  if (before) clues.push(`-1f${sign}${before.kind.name}|${name}`)
  return clues
}

function cluesRight({ name }: Kind, after: Word | undefined, gap: number, owns: boolean) {
  const sign = gaps.charAt(gap)
  const clues = [`g1${sign}`, `g1${sign}${name}`]
  if (owns) clues.push('po', `po${name}`)
  if (after) clues.push(`+1f${sign}${name}|${after.kind.name}`)
  return clues
}

/** What a word says as part of a run: its class, its letters at the end and the beginning. */
function ownClues({ lower, capital, kind }: Word): string[] {
  const classes = [`f=${kind.name}`, `sh=${kind.shape}`]
  if (!capital) return [`w=${lower}`, ...classes]
  // Not the word itself: a name that is known by heart says nothing about others.
  const clues = [...classes, ...Array.from(kind.flags, (flag) => `F${flag}`)]
  for (let n = 2; n <= 4 && n <= lower.length; n++) {
    clues.push(`s=${lower.slice(-n)}`)
    if (n < 4) clues.push(`p=${lower.slice(0, n)}`)
  }
  clues.push(`len=${Math.min(lower.length, 12)}`)
  if (/[^\0-\x7f]/.test(lower)) clues.push('uni')
  return clues
}

/** What a word says as the neighbour of one in a run. */
function besideClues({ lower, capital, kind }: Word, sign: string): string[] {
  const clues = [`${sign}w=${lower}`, `${sign}f=${kind.name}`, `${sign}sh=${kind.shape}`]
  if (!capital) clues.push(`${sign}s=${lower.slice(-3)}`, `${sign}s=${lower.slice(-2)}`)
  return clues
}
