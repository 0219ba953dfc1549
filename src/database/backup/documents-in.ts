import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** The documents of a .bson.gz file, one after the other, as bytes: each begins with its own length. */
export async function* documentsIn(file: string): AsyncGenerator<Buffer> {
  const unzipped = createGunzip()
  // What fails ends the stream with its error.
  pipeline(createReadStream(file), unzipped, () => undefined)
  let rest = Buffer.alloc(0)
  for await (const chunk of unzipped) {
    rest = Buffer.concat([rest, chunk as Buffer])
    let from = 0
    while (rest.length - from >= 4) {
      const to = from + rest.readInt32LE(from)
      if (to > rest.length) break
      yield rest.subarray(from, to)
      from = to
    }
    rest = rest.subarray(from)
  }
  if (rest.length > 0) throw new Error(`${file} ends in the middle of a document.`)
}
