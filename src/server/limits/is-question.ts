import type { IncomingMessage } from 'node:http'
import { pathOf } from '../path-of'

/** The admin asks Payload for lists by POST, since what it asks may be long. */
export const isQueryInBody = (req: IncomingMessage): boolean =>
  ['x-payload-http-method-override', 'x-http-method-override'].some(
    (header) => req.headers[header] === 'GET',
  )

/** Whether a request is to be told something, and not to change anything. The admin's pages and GraphQL ask by POST. */
export const isQuestion = (req: IncomingMessage): boolean =>
  req.method === 'GET' ||
  req.method === 'HEAD' ||
  req.method === 'OPTIONS' ||
  (req.method === 'POST' && (isQueryInBody(req) || asksByPost.test(pathOf(req))))

const asksByPost = /^\/(admin(\/|$)|api\/graphql\/?$)/i
