import type { Readable } from 'node:stream'
import { APIError } from 'payload'
import { MEGABYTE } from '../../ingest/load/problems'

/**
 * Passes a body on as it comes, up to a limit.
 *
 * @throws APIError (413) when it grows larger
 */
export async function* bounded(
  body: Readable,
  maxMegabytes: number,
): AsyncGenerator<Uint8Array> {
  let received = 0
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    received += chunk.byteLength
    if (received > maxMegabytes * MEGABYTE) {
      throw new APIError(
        `The request is larger than ${maxMegabytes} MB: split it, or raise MAX_REQUEST_MB.`,
        413,
      )
    }
    yield chunk
  }
}
