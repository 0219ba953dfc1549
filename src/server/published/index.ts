import {
  APIError,
  createLocalReq,
  headersWithCors,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { isMalformed } from '../../lib/is-malformed'
import { findIds } from './find-ids'
import { LeftToPayload } from './left-to-payload'
import { Library } from './library'
import { questionOf, type Question } from './question'

/**
 * Answers anonymous readers as Payload's REST API does, several times as fast (docs/decisions/0015): Payload finds what a list has, with
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

async function bodyOf(question: Question, req: PayloadRequest) {
  const { collection, id, params, query } = question
  const { config } = req.payload
  const depth = Math.min(params.depth ?? config.defaultDepth, config.maxDepth)
  const library = new Library(req)
  if (id !== undefined) return (await library.read(collection, [id], depth))[0] ?? null
  const page = await findIds(question, req)
  // Payload notes the depth of its own question there.
  req.query = query
  const ids = page.docs.map((document) => String(document.id))
  return { ...page, docs: await library.read(collection, ids, depth) }
}
