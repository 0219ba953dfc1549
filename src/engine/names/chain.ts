/** Labels of a word in a run: no part of a name, its first word, a further word. */
export const labels = 3
export const outside = 0
export const first = 1
export const further = 2

/** Room for a run of so many numbers is kept. */
const usual = 16 * labels

/**
 * How much likelier or less likely each step from label to label makes a way, as a factor. Nothing follows `outside` but
 * the first word of a name.
 *
 * @param steps the same as logarithms, `labels` × `labels`
 */
export function factorsOf(steps: ArrayLike<number>): Float64Array {
  const factors = Float64Array.from(steps, Math.exp)
  factors[labels * outside + further] = 0
  return factors
}

/**
 * All ways to label a run, one run after the other, each as likely as its words' scores and its steps make it (a
 * linear-chain conditional random field: Lafferty, McCallum and Pereira 2001). Sums are scaled at each word, so that
 * they stay within reach of a number however long the run is (Rabiner 1989, V.A).
 */
export class Chain {
  readonly #factors: Float64Array
  /** Of the run at hand, `labels` numbers a word: how likely each label makes it, over the sum of all ways up to it. */
  #words = new Float64Array(usual)
  /** Over all ways up to each word, by its label; they sum up to 1. */
  #forward = new Float64Array(usual)
  /** Over all ways from each word on, by its label. */
  #backward = new Float64Array(usual)
  /** How many of the numbers are the run's. */
  #length = 0

  /** @param factors of the steps, from `factorsOf` */
  constructor(factors: Float64Array) {
    this.#factors = factors
  }

  /**
   * Reads a run; the one before is gone.
   *
   * @param scores of each word for each label as logarithms, `labels` a word
   * @param length so many of the numbers are the run's
   */
  read(scores: ArrayLike<number>, length = scores.length): void {
    this.#makeRoom(length)
    for (let i = 0; i < length; i += labels) this.#readWord(scores, i)
    for (let i = length - labels; i >= 0; i -= labels) {
      for (let x = 0; x < labels; x++) {
        this.#backward[i + x] = i + labels < length ? this.#onward(i + labels, x) : 1
      }
    }
  }

  /** The probability that a word has a label. */
  labelProbability(word: number, label: number): number {
    const i = labels * word + label
    return at(this.#forward, i) * at(this.#backward, i)
  }

  /** The probability that a word has a label and the word after it another. */
  stepProbability(word: number, from: number, to: number): number {
    const next = labels * (word + 1) + to
    return (
      at(this.#forward, labels * word + from) * this.#step(from, next) * at(this.#backward, next)
    )
  }

  /** The probability that exactly the words `from` up to `to` are a name. */
  spanProbability(from: number, to: number): number {
    let probability = at(this.#forward, labels * from + first)
    for (let i = from + 1; i < to; i++) {
      const last = i === from + 1 ? first : further
      probability *= this.#step(last, labels * i + further)
    }
    if (labels * to >= this.#length) return probability
    const last = to === from + 1 ? first : further
    let sum = 0
    for (let y = outside; y < further; y++) {
      const next = labels * to + y
      sum += this.#step(last, next) * at(this.#backward, next)
    }
    return probability * sum
  }

  #readWord(scores: ArrayLike<number>, i: number): void {
    const most = Math.max(at(scores, i), at(scores, i + first), at(scores, i + further))
    let sum = 0
    for (let y = 0; y < labels; y++) {
      const likely = Math.exp(at(scores, i + y) - most)
      const ways = likely * this.#waysTo(i, y)
      this.#words[i + y] = likely
      this.#forward[i + y] = ways
      sum += ways
    }
    for (let k = i; k < i + labels; k++) {
      this.#words[k] = at(this.#words, k) / sum
      this.#forward[k] = at(this.#forward, k) / sum
    }
  }

  /** Over all ways up to before a word, with the step to a label of it; the first word is no further one. */
  #waysTo(i: number, label: number): number {
    if (i === 0) return label === further ? 0 : 1
    let sum = 0
    for (let x = 0; x < labels; x++) {
      sum += at(this.#forward, i - labels + x) * at(this.#factors, labels * x + label)
    }
    return sum
  }

  /** Over all ways from a word on, with the step from a label before it. */
  #onward(i: number, label: number): number {
    let sum = 0
    for (let y = 0; y < labels; y++) sum += this.#step(label, i + y) * at(this.#backward, i + y)
    return sum
  }

  #step(from: number, next: number): number {
    return at(this.#factors, labels * from + (next % labels)) * at(this.#words, next)
  }

  /** Usual runs share their room; longer ones get their own, which goes with them. */
  #makeRoom(length: number): void {
    this.#length = length
    const room = Math.max(length, usual)
    if (room === this.#words.length) return
    this.#words = new Float64Array(room)
    this.#forward = new Float64Array(room)
    this.#backward = new Float64Array(room)
  }
}

const at = (values: ArrayLike<number>, index: number): number => values[index] ?? 0
