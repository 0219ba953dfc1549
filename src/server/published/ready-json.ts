import { randomUUID } from 'node:crypto'

/** Stands for JSON in an answer; nobody can have written it into a text. */
const MARK = `${randomUUID()}/`

/** Those parts of an answer that are JSON before the rest of it is. */
export class ReadyJson {
  readonly #parts: Buffer[] = []

  /** @returns what stands in the place of these values until the answer is JSON, too */
  keep(json: Buffer): string {
    return `${MARK}${this.#parts.push(json) - 1}`
  }

  /** @returns the JSON of an answer, with everything that was kept wherever it stands */
  bytesOf(answer: unknown): Buffer {
    const [first = '', ...others] = JSON.stringify(answer).split(`"${MARK}`)
    const bytes: Buffer[] = [Buffer.from(first)]
    for (const other of others) {
      const end = other.indexOf('"')
      const part = this.#parts[Number(other.slice(0, end))]
      if (part) bytes.push(part)
      bytes.push(Buffer.from(other.slice(end + 1)))
    }
    return Buffer.concat(bytes)
  }
}
