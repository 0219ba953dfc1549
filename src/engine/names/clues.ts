import type { Run } from './runs'
import type { Token } from './tokens'
import type { Kind, Word } from './vocabulary'
import { gaps, type WordsOfText } from './words-of-text'

/** Takes the clues that are found: the model adds their weights up, training writes them down. */
export interface ClueTaker {
  /**
   * @param about the word or the kind of word that clues are about
   * @param key tells them from other clues about the same
   * @returns whether that is all it needs: it remembers what these clues weigh
   */
  knows(about: Word | Kind, key: number): boolean
  /** @param clues as strings: "-1w=said" is the word before, "s=ski" how a name ends */
  learn(about: Word | Kind, key: number, clues: readonly string[]): void
}

/** What a word says by itself, wherever it stands. */
export interface WordClues {
  /** As part of a run. */
  own: readonly string[]
  /** As the neighbour of a word in a run. */
  beside: readonly string[]
}

/** The clues of a word: itself, its class, its letters at the end and the beginning. */
export function wordClues({ lower, capital }: Token, flags: string, shape: string): WordClues {
  const beside = [`w=${lower}`, `f=${flags}${shape}`, `sh=${shape}`]
  if (!capital) {
    return { own: beside, beside: [...beside, `s=${lower.slice(-3)}`, `s=${lower.slice(-2)}`] }
  }
  // Not the word itself: a name that is known by heart says nothing about others.
  const own = [...beside.slice(1), ...Array.from(flags, (flag) => `F${flag}`)]
  for (let n = 2; n <= 4 && n <= lower.length; n++) {
    own.push(`s=${lower.slice(-n)}`)
    if (n < 4) own.push(`p=${lower.slice(0, n)}`)
  }
  own.push(`len=${Math.min(lower.length, 12)}`)
  if (/[^\0-\x7f]/.test(lower)) own.push('uni')
  return { own, beside }
}

/**
 * Finds the clues to whether a word of a run belongs to a person's name: from the word itself, the words around it and
 * around the run, what stands between them, and words that go with people close by.
 */
export function cluesAt(words: WordsOfText, [from, to]: Run, at: number, taker: ClueTaker): void {
  const word = words.wordAt(at)
  const token = words.tokens[at]
  if (!word || !token) return
  const { kind } = word
  const left = words.gapBefore(at)
  const right = words.gapBefore(at + 1)
  const before = words.before(at)
  const after = words.after(at)
  if (!taker.knows(word, 0)) taker.learn(word, 0, word.clues.own)
  if (before) cluesBefore(before, left, word, words.before(at - 1), taker)
  if (after) cluesAfter(after, right, word, words.after(at + 1), taker)

  const length = Math.min(to - from, 5)
  const place = length === 1 ? 0 : at === from ? 1 : at === to - 1 ? 2 : 3
  const opens = Number(token.opens) + 2 * Number(token.possessive)
  const key = 8 * (left + 32 * (right + 32 * (place + 4 * (length + 8 * opens))))
  if (!taker.knows(kind, key)) {
    const { name } = kind
    taker.learn(kind, key, [
      ...[`g0${gaps[left]}`, `g1${gaps[right]}`, `L${length}${place}`],
      ...[`g0${gaps[left]}${name}`, `g1${gaps[right]}${name}`, `Ls${place}${name}`],
      ...(token.opens ? ['op', `op${name}`] : []),
      ...(token.possessive ? ['po', `po${name}`] : []),
    ])
  }
  if (length > 1) {
    const ahead = words.tokens[from]?.opens === false ? words.wordAt(from - 1) : null
    const behind = words.tokens[to]?.opens === false ? words.wordAt(to) : null
    if (ahead) wordAround('<', ahead, 3, taker)
    if (behind) wordAround('>', behind, 4, taker)
  }
  const last = words.personalBefore(at)
  const next = words.personalAfter(at)
  if (last) wordAround('pq', last, 7, taker)
  if (next) wordAround('pr', next, 15, taker)
}

function cluesBefore(
  before: Word,
  gap: number,
  { kind }: Word,
  second: Word | null,
  taker: ClueTaker,
): void {
  const letter = kind.name.charAt(0)
  const withLetter = 5 + 8 * letter.charCodeAt(0)
  const withKind = 1 + 8 * (gap + 32 * before.kind.id)
  if (!taker.knows(before, 1))
    taker.learn(
      before,
      1,
      before.clues.beside.map((clue) => `-1${clue}`),
    )
  if (!taker.knows(before, withLetter))
    taker.learn(before, withLetter, [`-1w|${before.lower}|${letter}`])
  if (!taker.knows(kind, withKind))
    taker.learn(kind, withKind, [`-1f${gaps[gap]}${before.kind.name}|${kind.name}`])
  if (second && !taker.knows(second.kind, 3))
    taker.learn(second.kind, 3, [`-2f${second.kind.name}`])
}

function cluesAfter(
  after: Word,
  gap: number,
  { kind }: Word,
  second: Word | null,
  taker: ClueTaker,
): void {
  const withGap = 6 + 8 * gap
  const withKind = 2 + 8 * (gap + 32 * after.kind.id)
  if (!taker.knows(after, 2))
    taker.learn(
      after,
      2,
      after.clues.beside.map((clue) => `+1${clue}`),
    )
  if (!taker.knows(after, withGap)) taker.learn(after, withGap, [`+1g${gaps[gap]}${after.lower}`])
  if (!taker.knows(kind, withKind))
    taker.learn(kind, withKind, [`+1f${gaps[gap]}${kind.name}|${after.kind.name}`])
  if (second && !taker.knows(second.kind, 4))
    taker.learn(second.kind, 4, [`+2f${second.kind.name}`])
}

function wordAround(sign: string, word: Word, key: number, taker: ClueTaker): void {
  if (!taker.knows(word, key))
    taker.learn(word, key, [sign, `${sign}w=${word.lower}`, `${sign}f=${word.kind.name}`])
}
