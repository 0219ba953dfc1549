import { randomUUID } from 'node:crypto'

/** Stands for JSON in an answer; nobody can have written it into a text. */
const MARK = `${randomUUID()}/`

/** Of a character in UTF-8, of those that count as one. */
const MOST_BYTES = 3

/** Those parts of an answer that are JSON before the rest of it is. */
export class ReadyJson {
  readonly #parts: Buffer[] = []

  /** @returns what stands in the place of these values until the answer is JSON, too */
  keep(json: Buffer): string {
    return `${MARK}${this.#parts.push(json) - 1}`
  }

  /** @returns the JSON of an answer, with everything that was kept in its place */
  bytesOf(answer: unknown): Buffer {
    const json = JSON.stringify(answer)
    const kept = this.#parts.reduce((sum, { length }) => sum + length, 0)
    const bytes = Buffer.allocUnsafe(json.length * MOST_BYTES + kept)
    const [first = '', ...others] = json.split(`"${MARK}`)
    let at = bytes.write(first)
    for (const other of others) {
      const end = other.indexOf('"')
      at += this.#parts[Number(other.slice(0, end))]?.copy(bytes, at) ?? 0
      at += bytes.write(other.slice(end + 1), at)
    }
    return bytes.subarray(0, at)
  }
}
