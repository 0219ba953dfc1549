import type { Lexicon } from '../lexicon'
import type { Run } from './runs'
import type { Token } from './tokens'
import { classOf } from './word-class'

/** What a word says by itself, wherever it stands. */
export interface WordClues {
  /** Its class in one string, for clues that join two words. */
  kind: string
  /** As part of a run. */
  own: readonly string[]
  /** As the neighbour of a word in a run. */
  beside: readonly string[]
  /** As the neighbour of a whole run. */
  around: readonly string[]
}

/** Words that go with people; one further off than `pronounReach` words goes with somebody else. */
const personal: ReadonlySet<string> = new Set(
  'he she his her him who whose himself herself wife husband son daughter born father mother brother sister'.split(
    ' ',
  ),
)
const pronounReach = 13

/** The clues of a word: itself, its class, its letters at both ends. */
export function wordCluesOf(token: Token, lexicon: Lexicon): WordClues {
  const { lower } = token
  const { flags, shape } = classOf(token, lexicon)
  const kind = flags + shape
  const beside = [`w=${lower}`, `f=${kind}`, `sh=${shape}`]
  const own = [...beside, ...Array.from(flags, (flag) => `F${flag}`)]
  if (token.capital) {
    for (let n = 2; n <= 4 && n <= lower.length; n++) {
      own.push(`s=${lower.slice(-n)}`)
      if (n < 4) own.push(`p=${lower.slice(0, n)}`)
    }
    own.push(`len=${Math.min(lower.length, 12)}`)
    if (/[^\0-\x7f]/.test(lower)) own.push('uni')
  } else {
    beside.push(`s=${lower.slice(-3)}`, `s=${lower.slice(-2)}`)
  }
  return { kind, own, beside, around: [`w=${lower}`, `f=${kind}`] }
}

/** What stands between two words, in a letter: _ for a space alone, E at the ends, S between sentences. */
export function gapBetween(text: string, a: Token | undefined, b: Token | undefined): string {
  if (!a || !b) return 'E'
  if (b.joined) return '_'
  const gap = text.slice(a.end, b.start)
  if (b.opens && /[.!?…\n]/.test(gap)) return 'S'
  return /[,()"“”«»„:/–—-]/.exec(gap)?.[0] ?? 'o'
}

/** No sentence ends there. */
export const isWithinSentence = (gap: string): boolean => gap !== 'S' && gap !== 'E'

/** Clues from where a word of a run stands; those of the words around it are theirs. */
export function placeCluesOf(
  text: string,
  tokens: readonly Token[],
  [from, to]: Run,
  at: number,
  cluesOf: (token: Token) => WordClues,
): string[] {
  const token = tokens[at]
  if (!token) return []
  const { kind } = cluesOf(token)
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const left = gapBetween(text, before, token)
  const right = gapBetween(text, token, after)
  const clues = [`g0${left}`, `g1${right}`, `g0${left}${kind}`, `g1${right}${kind}`]
  const near = (other: Token | undefined, gap: string) =>
    other && isWithinSentence(gap) ? cluesOf(other).kind : 'E'
  if (before && isWithinSentence(left)) {
    clues.push(`-1w|${before.lower}|${kind.charAt(0)}`, `-1f${left}${near(before, left)}|${kind}`)
    const second = tokens[at - 2]
    clues.push(`-2f${near(second, gapBetween(text, second, before))}`)
  }
  if (after && isWithinSentence(right)) {
    clues.push(`+1g${right}${after.lower}`, `+1f${right}${kind}|${near(after, right)}`)
    const second = tokens[at + 2]
    clues.push(`+2f${near(second, gapBetween(text, after, second))}`)
  }
  const length = to - from
  const place = length === 1 ? '1' : at === from ? 'f' : at === to - 1 ? 'l' : 'm'
  clues.push(`L${Math.min(length, 5)}${place}`, `Ls${place}${kind}`)
  if (token.opens) clues.push('op', `op${kind}`)
  if (token.possessive) clues.push('po', `po${kind}`)
  const next = personalAfter(tokens, at)
  const last = personalBefore(tokens, at)
  if (next) clues.push('pr', `pr=${next}`)
  if (last) clues.push('pq', `pq=${last}`)
  return clues
}

function personalAfter(tokens: readonly Token[], at: number): string | undefined {
  for (let i = at + 1; i <= at + pronounReach; i++) {
    const lower = tokens[i]?.lower
    if (lower !== undefined && personal.has(lower)) return lower
  }
  return undefined
}

function personalBefore(tokens: readonly Token[], at: number): string | undefined {
  for (let i = at - 1; i >= 0 && i > at - pronounReach; i--) {
    const lower = tokens[i]?.lower
    if (lower !== undefined && personal.has(lower)) return lower
  }
  return undefined
}
