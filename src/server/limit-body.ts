import { APIError } from 'payload'

/** An article with its body; far more than anybody writes. */
const maxBytes = 2_000_000

/** Pictures, and the forms the admin saves; how large one picture may be is Payload's upload limit. */
const maxFormBytes = 50_000_000

const tooLarge = (limit: number) =>
  new APIError(`The body is larger than ${limit / 1_000_000} MB.`, 413)

/**
 * Bounds the body of a request, declared or streamed.
 *
 * @throws APIError (413) at once where Content-Length says so, else from the body when it grows too large
 */
export function limitBody(request: Request): Request {
  if (!request.body) return request
  const isForm = request.headers.get('content-type')?.startsWith('multipart/form-data')
  const limit = isForm ? maxFormBytes : maxBytes
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit)

  let received = 0
  const counted = request.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        received += chunk.byteLength
        if (received > limit) controller.error(tooLarge(limit))
        else controller.enqueue(chunk)
      },
    }),
  )
  // Fetch requires "half" with a streamed body; TypeScript's DOM types do not know it yet.
  const init: RequestInit & { duplex: 'half' } = { body: counted, duplex: 'half' }
  return new Request(request, init)
}
