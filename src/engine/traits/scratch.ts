/** Few pages need room for more numbers. */
const usual = 4096

/** Room for whole numbers, kept from page to page: to make it anew takes longer than to use it. A long page has its own. */
export class Scratch {
  readonly #room = new Int32Array(usual)

  /** @returns at least so many zeros; what was given before is used up */
  zeros(length: number): Int32Array {
    return length > usual ? new Int32Array(length) : this.#room.fill(0, 0, length)
  }
}
