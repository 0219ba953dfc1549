/** Endings of words, told in time that does not grow with their number. */
export class Endings {
  readonly #byLastTwo = new Map<number, string[]>()

  /** @param endings in lower case, of two letters or more */
  constructor(endings: Iterable<string>) {
    for (const ending of endings) {
      const list = this.#byLastTwo.get(lastTwo(ending))
      if (list) list.push(ending)
      else this.#byLastTwo.set(lastTwo(ending), [ending])
    }
  }

  /** Whether a word in lower case has one of them. */
  end(word: string): boolean {
    const list = word.length > 1 ? this.#byLastTwo.get(lastTwo(word)) : undefined
    return list !== undefined && list.some((ending) => word.endsWith(ending))
  }
}

const lastTwo = (word: string): number =>
  (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1)
