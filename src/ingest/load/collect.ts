/**
 * All bytes of a stream.
 *
 * @returns null for more than `maxBytes`; the stream is read to its end and nothing of it is kept
 */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array | null> {
  let parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream) {
    size += part.length
    if (size <= maxBytes) parts.push(part)
    else parts = []
  }
  return size > maxBytes ? null : Buffer.concat(parts)
}
