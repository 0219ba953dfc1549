import {
  APIError,
  createLocalReq,
  headersWithCors,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { isMalformed } from '../../lib/is-malformed'
import { LeftToPayload } from './left-to-payload'
import { Library } from './library'
import { questionOf, type Question } from './question'

/**
 * Answers anonymous readers as Payload's REST API does, several times as fast (docs/decisions/0014): Payload finds what a list has, with
 * its rules for `where` and `sort`; the documents themselves are read here.
 *
 * @returns a function of a request; null when Payload is to answer, as for whatever it would refuse
 */
export function published(payload: Payload): (request: Request) => Promise<Response | null> {
  return async (request) => {
    const question = questionOf(payload, request)
    if (!question) return null
    const { headers } = request
    const given = {
      headers,
      payloadAPI: 'REST',
      query: { ...question.query },
    } as Partial<PayloadRequest>
    const req = await createLocalReq({ req: given }, payload)
    try {
      const body = await bodyOf(question, req)
      return (
        body && Response.json(body, { headers: headersWithCors({ headers: new Headers(), req }) })
      )
    } catch (error) {
      if (error instanceof LeftToPayload || error instanceof APIError || isMalformed(error))
        return null
      throw error
    }
  }
}

async function bodyOf({ collection, id, params, query }: Question, req: PayloadRequest) {
  const { config } = req.payload
  const { depth: asked = config.defaultDepth, ...which } = params
  const depth = Math.min(asked, config.maxDepth)
  const library = new Library(req)
  if (id !== undefined) return (await library.read(collection, [id], depth))[0] ?? null
  const found = await req.payload.find({
    ...which,
    collection,
    depth: 0,
    overrideAccess: false,
    req,
    select: { slug: true },
  })
  // Payload has noted the depth of its own question there.
  req.query = query
  const ids = found.docs.map((document) => String(document.id))
  return { ...found, docs: await library.read(collection, ids, depth) }
}
