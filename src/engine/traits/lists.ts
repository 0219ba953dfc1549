import { kept } from '../text/kept'

/** Lists of numbers, all of them in one: list `i` goes from `starts[i]` up to `starts[i + 1]`. */
export interface Lists {
  numbers: Int32Array
  starts: Int32Array
}

/** How many numbers a list has; none where there is no such list. */
export const sizeOf = ({ starts }: Lists, index: number): number =>
  index < 0 || index + 1 >= starts.length
    ? 0
    : (starts[index + 1] as number) - (starts[index] as number)

/** Room for so many numbers is kept from page to page; what a longer page needs goes with it. */
const usual = 2048

/** A list of numbers in the making: the same memory serves one page after the other. */
export class NumberList {
  items = new Int32Array(usual)
  length = 0

  push(number: number): void {
    if (this.length === this.items.length) this.#grow()
    this.items[this.length++] = number
  }

  /** Adds some of other numbers. */
  add(numbers: Int32Array, from: number, to: number): void {
    const { items, length } = this.room(to - from)
    for (let i = from; i < to; i++) items[length + i - from] = numbers[i] as number
    this.length += to - from
  }

  /** Makes room for so many more: they may be set without being pushed. */
  room(more: number): this {
    while (this.length + more > this.items.length) this.#grow()
    return this
  }

  clear(): void {
    this.length = 0
    if (this.items.length > usual) this.items = new Int32Array(usual)
  }

  copy(): Int32Array {
    return kept(this.items, this.length)
  }

  #grow(): void {
    const { items } = this
    this.items = new Int32Array(2 * items.length)
    this.items.set(items)
  }
}

/** Lists in the making. */
export class ListMaker {
  readonly numbers = new NumberList()
  readonly starts = new NumberList()

  constructor() {
    this.clear()
  }

  clear(): void {
    this.numbers.clear()
    this.starts.clear()
    this.starts.push(0)
  }

  /** The next number is the first of another list. */
  end(): void {
    this.starts.push(this.numbers.length)
  }

  /** Makes another list of the same numbers. */
  repeat(list: number): void {
    const from = this.starts.items[list] as number
    const to = this.starts.items[list + 1] as number
    this.numbers.add(this.numbers.room(to - from).items, from, to)
    this.end()
  }

  lists(): Lists {
    return { numbers: this.numbers.copy(), starts: this.starts.copy() }
  }
}
