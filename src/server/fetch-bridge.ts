import { createRequest, sendResponse } from '@remix-run/node-fetch-server'
import type {
  Request as ExpressRequest,
  RequestHandler,
  Response as ExpressResponse,
} from 'express'
import { limitBody } from './limit-body'
import { UsageError } from '../lib/errors'

/** An answer that is there at once, and is sent without the streams of a Response: for large ones they take as long as JSON does. */
export interface WholeAnswer {
  status: number
  headers: Headers
  body: Buffer
}

/** What answers a Fetch Request; it came as Express has it. */
export type FetchHandler = (
  request: Request,
  req: ExpressRequest,
  res: ExpressResponse,
) => Promise<Response | WholeAnswer>

function toFetch(req: ExpressRequest, res: ExpressResponse): Request {
  try {
    return createRequest(req, res, { protocol: `${req.protocol}:`, host: req.host })
  } catch {
    // The only thing that can be wrong with a request that Node has parsed: an address that is none.
    throw new UsageError('The address or the Host header is malformed.')
  }
}

/**
 * Lets Express hand a request to whatever speaks Fetch. Bodies stream in both directions, bounded on the
 * way in; every Set-Cookie stays a header of its own.
 */
export function fetchBridge(handler: FetchHandler): RequestHandler {
  return async (req, res) => {
    // What nobody has read of the body would keep the next request on this connection waiting.
    res.once('finish', () => req.removeAllListeners('data').resume())
    const request = limitBody(toFetch(req, res))
    // A HEAD is a GET whose body is not sent; Payload knows GET only.
    const asked = request.method === 'HEAD' ? new Request(request, { method: 'GET' }) : request
    const answer = await handler(asked, req, res)
    if (answer instanceof Response) await sendResponse(res, answer)
    else res.status(answer.status).setHeaders(answer.headers).end(answer.body)
  }
}
