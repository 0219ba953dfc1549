import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** How large a file is, and what tells it from others. */
export interface Fingerprint {
  bytes: number
  sha256: string
}

/** Passes on what goes through it, and knows afterwards what that was. */
export function hashed(): Transform & { fingerprint: () => Fingerprint } {
  const hash = createHash('sha256')
  let bytes = 0
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  return Object.assign(through, { fingerprint: () => ({ bytes, sha256: hash.digest('hex') }) })
}

/** @throws Error of the file system for a file that cannot be read */
export async function fingerprintOf(file: string): Promise<Fingerprint> {
  const through = hashed()
  await pipeline(createReadStream(file), through.resume())
  return through.fingerprint()
}
