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

/** Lists in the making. */
export class ListMaker {
  readonly numbers: number[] = []
  readonly starts: number[] = [0]

  /** The next number is the first of another list. */
  end(): void {
    this.starts.push(this.numbers.length)
  }

  lists(): Lists {
    return { numbers: new Int32Array(this.numbers), starts: new Int32Array(this.starts) }
  }
}
