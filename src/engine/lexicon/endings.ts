import { smallOf, unitAt } from '../text/characters'
import { groupBy } from './group-by'

/** Endings of words, told in time that does not grow with their number. */
export class Endings {
  readonly #byLastTwo: ReadonlyMap<number, readonly string[]>

  /** @param endings in lower case, of two letters or more */
  constructor(endings: Iterable<string>) {
    this.#byLastTwo = groupBy(endings, (ending) => lastTwo(ending, ending.length))
  }

  /**
   * Whether a word has one of them.
   *
   * @param word in whatever case
   * @param length so much of it is looked at
   */
  end(word: string, length: number): boolean {
    const list = length > 1 ? this.#byLastTwo.get(lastTwo(word, length)) : undefined
    if (list === undefined) return false
    for (const ending of list) if (endsIn(ending, word, length)) return true
    return false
  }
}

const lastTwo = (word: string, length: number): number =>
  (smallOf(unitAt(word, length - 2)) << 16) | smallOf(unitAt(word, length - 1))

function endsIn(ending: string, word: string, length: number): boolean {
  const from = length - ending.length
  for (let i = Math.max(from, 0); i < length; i++) {
    if (smallOf(unitAt(word, i)) !== unitAt(ending, i - from)) return false
  }
  return from >= 0
}
