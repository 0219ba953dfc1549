import type { Token } from './tokens'
import type { Vocabulary, Word } from './vocabulary'

/** Letters for what stands between two words: a space alone, an end of the text, of a sentence, a sign, another. */
export const gaps = '_ES,()"“”«»„:/–—-o'
const textEnd = gaps.indexOf('E')
const sentenceEnd = gaps.indexOf('S')
const otherGap = gaps.indexOf('o')
const sign = /[,()"“”«»„:/–—-]/
const endsSentence = /[.!?…\n]/

/** How far off a word that goes with people may stand, in words. */
const personalReach = 13

/** The words of a text and what lies between them, each found out when it is first asked for. */
export class WordsOfText {
  readonly #text: string
  readonly tokens: readonly Token[]
  readonly #vocabulary: Vocabulary
  readonly #words: (Word | undefined)[] = []
  readonly #gaps: (number | undefined)[] = []
  #personal: readonly number[] | undefined

  constructor(text: string, tokens: readonly Token[], vocabulary: Vocabulary) {
    this.#text = text
    this.tokens = tokens
    this.#vocabulary = vocabulary
  }

  /** Where words stand that go with people. */
  get #personalPlaces(): readonly number[] {
    this.#personal ??= personalAmong(this.tokens, this.#vocabulary.personal)
    return this.#personal
  }

  /** The word at an index; null beyond the ends. */
  wordAt(i: number): Word | null {
    const known = this.#words[i]
    if (known) return known
    const token = this.tokens[i]
    if (!token) return null
    const word = this.#vocabulary.wordOf(token)
    this.#words[i] = word
    return word
  }

  /** What stands before the word at an index: an index into `gaps`. */
  gapBefore(i: number): number {
    const known = this.#gaps[i]
    if (known !== undefined) return known
    const gap = this.#findGap(i)
    this.#gaps[i] = gap
    return gap
  }

  /** The word before the one at an index, in the same sentence. */
  before(i: number): Word | null {
    return isWithinSentence(this.gapBefore(i)) ? this.wordAt(i - 1) : null
  }

  /** The word after the one at an index, in the same sentence. */
  after(i: number): Word | null {
    return isWithinSentence(this.gapBefore(i + 1)) ? this.wordAt(i + 1) : null
  }

  /** The closest word before that goes with people ("he", "daughter"). */
  personalBefore(i: number): Word | null {
    const places = this.#personalPlaces
    const at = places[lastBelow(places, i)]
    return at !== undefined && i - at < personalReach ? this.wordAt(at) : null
  }

  /** The closest word after that goes with people. */
  personalAfter(i: number): Word | null {
    const places = this.#personalPlaces
    const at = places[lastBelow(places, i + 1) + 1]
    return at !== undefined && at - i <= personalReach ? this.wordAt(at) : null
  }

  #findGap(i: number): number {
    const a = this.tokens[i - 1]
    const b = this.tokens[i]
    if (!a || !b) return textEnd
    if (b.joined) return 0
    const gap = this.#text.slice(a.end, b.start)
    if (b.opens && endsSentence.test(gap)) return sentenceEnd
    const found = sign.exec(gap)
    return found ? gaps.indexOf(found[0]) : otherGap
  }
}

const isWithinSentence = (gap: number): boolean => gap !== sentenceEnd && gap !== textEnd

function personalAmong(tokens: readonly Token[], personal: ReadonlySet<string>): number[] {
  const found: number[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (personal.has(tokens[i]?.lower ?? '')) found.push(i)
  }
  return found
}

/** The last of ascending numbers that is below a limit, by its index; -1 where none is. */
function lastBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low - 1
}
