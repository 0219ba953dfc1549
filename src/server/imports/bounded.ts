import type { IncomingMessage } from 'node:http'
import { APIError } from 'payload'
import { MEGABYTE } from '../../lib/megabyte'

/**
 * Passes the body of a request on as it comes, up to a limit.
 *
 * @throws APIError (413) at once where Content-Length says so, else when it grows larger
 */
export function bounded(request: IncomingMessage, maxMegabytes: number): AsyncGenerator<Buffer> {
  const maxBytes = maxMegabytes * MEGABYTE
  const tooLarge = new APIError(
    `The request is larger than ${maxMegabytes} MB: split it, or raise MAX_REQUEST_MB.`,
    413,
  )
  if (Number(request.headers['content-length']) > maxBytes) throw tooLarge
  return (async function* () {
    let received = 0
    // Not to be destroyed with its connection, on which the answer goes back.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      received += (chunk as Buffer).byteLength
      if (received > maxBytes) throw tooLarge
      yield chunk as Buffer
    }
  })()
}
