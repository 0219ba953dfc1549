import { unitAt } from './characters'

/** Up to so many units the call for the copy takes longer than a loop. */
const short = 24
/** Room for so many units is kept; what longer texts need goes with `clear`. */
const usual = 1 << 14

/**
 * The UTF-16 units of texts, one text behind the other, as numbers: a loop over them takes a quarter of the time that
 * asking the text for each takes, and all loops after the first have them for nothing.
 */
export class Units {
  numbers = new Uint16Array(usual)
  length = 0
  #bytes = Buffer.from(this.numbers.buffer)

  /** Adds those of a text, in one copy of memory; the first stands where the last `length` was. */
  add(text: string): void {
    const length = this.length + text.length
    if (length > this.numbers.length) this.#makeRoom(Math.max(length, 2 * this.numbers.length))
    if (text.length > short) this.#bytes.write(text, 2 * this.length, 'utf16le')
    else for (let i = 0; i < text.length; i++) this.numbers[this.length + i] = unitAt(text, i)
    this.length = length
  }

  clear(): void {
    this.length = 0
    if (this.numbers.length > usual) this.#makeRoom(usual)
  }

  #makeRoom(room: number): void {
    const { numbers, length } = this
    this.numbers = new Uint16Array(room)
    this.numbers.set(numbers.subarray(0, length))
    this.#bytes = Buffer.from(this.numbers.buffer)
  }
}
