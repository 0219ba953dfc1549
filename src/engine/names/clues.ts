import { gaps, isWithinSentence } from './gaps'
import type { Kind } from './kinds'
import type { Memory } from './memory'
import type { Run } from './runs'
import type { Tokens } from './tokens'
import type { Word } from './word'

/** Takes the clues that are found: the model adds their weights up, training writes them down. */
export interface ClueTaker {
  /**
   * @param memory of the word or the class of words that clues are about
   * @param key tells them from other clues about the same
   * @returns whether that is all it needs: it remembers what these clues weigh
   */
  knows(memory: Memory, key: number): boolean
  /** @param clues as strings: "-1w=said" is the word before, "s=ski" how a name ends */
  learn(memory: Memory, key: number, clues: readonly string[]): void
}

/** Keys of clues about a word: as part of a run, around its run, and close by as one that goes with people; … */
const own = 0
const ahead = 1
const behind = 2
const personalAhead = 3
const personalBehind = 4
/** … behind a word of a run, by the gap; before one, by the first letter of that one's class. */
const afterIt = 5
const beforeIt = afterIt + gaps.length
/** Keys of clues about a class of words, in the last three bits: as the second one from a word of a run, … */
const secondBefore = 0
const secondAfter = 1
/** … and as one of a run, with its neighbour or its place in the bits above. */
const neighbourBefore = 2
const neighbourAfter = 3
const placeInRun = 4
const keyStep = 8
const idStep = 32

/** How far off a word that goes with people may stand, in words. */
const personalReach = 13

/**
 * Finds the clues to whether a word of a run belongs to a person's name: from the word itself, the words around it and
 * around the run, what stands between them, and words that go with people close by.
 */
export function cluesAt(tokens: Tokens, [from, to]: Run, at: number, taker: ClueTaker): void {
  const word = tokens.word(at)
  if (!word) return
  if (!taker.knows(word.memory, own)) taker.learn(word.memory, own, ownClues(word))
  cluesBefore(tokens, at, word.kind, taker)
  cluesAfter(tokens, at, word.kind, taker)
  cluesOfPlace(tokens, from, to, at, word.kind, taker)
  if (to - from > 1) {
    const before = tokens.opens(from) ? undefined : tokens.word(from - 1)
    const after = tokens.opens(to) ? undefined : tokens.word(to)
    if (before) wordAround('<', before, ahead, taker)
    if (after) wordAround('>', after, behind, taker)
  }
  const last = tokens.personalBefore(at, personalReach - 1)
  const next = tokens.personalAfter(at, personalReach)
  if (last) wordAround('pq', last, personalAhead, taker)
  if (next) wordAround('pr', next, personalBehind, taker)
}

/** The word before and the one before that, if they are of the same sentence. */
function cluesBefore(tokens: Tokens, at: number, kind: Kind, taker: ClueTaker): void {
  const gap = tokens.gap(at)
  const word = isWithinSentence(gap) ? tokens.word(at - 1) : undefined
  if (!word) return
  const key = beforeIt + kind.letter
  if (!taker.knows(word.memory, key)) {
    const clues = besideClues(word).map((clue) => `-1${clue}`)
    taker.learn(word.memory, key, [...clues, `-1w|${word.lower}|${kind.name.charAt(0)}`])
  }
  const pair = neighbourBefore + keyStep * (gap + idStep * word.kind.id)
  if (!taker.knows(kind.memory, pair))
    taker.learn(kind.memory, pair, [`-1f${gaps[gap]}${word.kind.name}|${kind.name}`])
  const second = isWithinSentence(tokens.gap(at - 1)) ? tokens.word(at - 2)?.kind : undefined
  if (second && !taker.knows(second.memory, secondBefore))
    taker.learn(second.memory, secondBefore, [`-2f${second.name}`])
}

/** The word after and the one after that, if they are of the same sentence. */
function cluesAfter(tokens: Tokens, at: number, kind: Kind, taker: ClueTaker): void {
  const gap = tokens.gap(at + 1)
  const word = isWithinSentence(gap) ? tokens.word(at + 1) : undefined
  if (!word) return
  const key = afterIt + gap
  if (!taker.knows(word.memory, key)) {
    const clues = besideClues(word).map((clue) => `+1${clue}`)
    taker.learn(word.memory, key, [...clues, `+1g${gaps[gap]}${word.lower}`])
  }
  const pair = neighbourAfter + keyStep * (gap + idStep * word.kind.id)
  if (!taker.knows(kind.memory, pair))
    taker.learn(kind.memory, pair, [`+1f${gaps[gap]}${kind.name}|${word.kind.name}`])
  const second = isWithinSentence(tokens.gap(at + 2)) ? tokens.word(at + 2)?.kind : undefined
  if (second && !taker.knows(second.memory, secondAfter))
    taker.learn(second.memory, secondAfter, [`+2f${second.name}`])
}

/** The place in the run, and what stands before and behind the word. */
function cluesOfPlace(
  tokens: Tokens,
  from: number,
  to: number,
  at: number,
  kind: Kind,
  taker: ClueTaker,
): void {
  const left = tokens.gap(at)
  const right = tokens.gap(at + 1)
  const opens = tokens.opens(at)
  const possessive = tokens.possessive(at)
  const length = Math.min(to - from, 5)
  const place = length === 1 ? 0 : at === from ? 1 : at === to - 1 ? 2 : 3
  const marks = (opens ? 1 : 0) + (possessive ? 2 : 0)
  const key = placeInRun + keyStep * (left + 32 * (right + 32 * (place + 4 * (length + 8 * marks))))
  if (taker.knows(kind.memory, key)) return
  const { name } = kind
  taker.learn(kind.memory, key, [
    ...[`g0${gaps[left]}`, `g1${gaps[right]}`, `L${length}${place}`],
    ...[`g0${gaps[left]}${name}`, `g1${gaps[right]}${name}`, `Ls${place}${name}`],
    ...(opens ? ['op', `op${name}`] : []),
    ...(possessive ? ['po', `po${name}`] : []),
  ])
}

function wordAround(sign: string, word: Word, key: number, taker: ClueTaker): void {
  if (!taker.knows(word.memory, key))
    taker.learn(word.memory, key, [sign, `${sign}w=${word.lower}`, `${sign}f=${word.kind.name}`])
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
function besideClues({ lower, capital, kind }: Word): string[] {
  const clues = [`w=${lower}`, `f=${kind.name}`, `sh=${kind.shape}`]
  return capital ? clues : [...clues, `s=${lower.slice(-3)}`, `s=${lower.slice(-2)}`]
}
