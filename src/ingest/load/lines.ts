/** One line of a stream of bytes, without its line end. */
export interface ByteLine {
  /** 1-based. */
  number: number
  /** null: the line is longer than allowed and was passed over. */
  bytes: Uint8Array | null
}

const NEWLINE = 0x0a
const CARRIAGE_RETURN = 0x0d

/**
 * Cuts a stream into lines at "\n" or "\r\n", as bytes, so that each can be decoded strictly by itself.
 * Holds one line at a time, and of a line longer than `maxBytes` nothing.
 */
export async function* splitLines(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<ByteLine> {
  let number = 1
  let parts: Uint8Array[] = []
  let size = 0

  const add = (part: Uint8Array) => {
    size += part.length
    if (size <= maxBytes) parts.push(part)
    else parts = []
  }
  const finish = (): ByteLine => {
    const whole = size > maxBytes ? null : Buffer.concat(parts)
    parts = []
    size = 0
    return {
      number: number++,
      bytes: whole?.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole,
    }
  }

  for await (const chunk of stream) {
    let from = 0
    for (let to = chunk.indexOf(NEWLINE); to !== -1; to = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, to))
      yield finish()
      from = to + 1
    }
    add(chunk.subarray(from))
  }
  if (size > 0) yield finish()
}
