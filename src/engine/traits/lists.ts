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

  lists(): Lists {
    return { numbers: this.numbers.copy(), starts: this.starts.copy() }
  }
}
