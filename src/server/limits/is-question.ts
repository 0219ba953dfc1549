import type { Request } from 'express'

/** The admin asks Payload for lists by POST, since what it asks may be long. */
export const isQueryInBody = (req: Request): boolean =>
  ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'].some(
    (header) => req.get(header) === 'GET',
  )

/** Whether a request is to be told something, and not to change anything. The admin's pages and GraphQL ask by POST. */
export const isQuestion = (req: Request): boolean =>
  req.method === 'GET' ||
  req.method === 'HEAD' ||
  req.method === 'OPTIONS' ||
  (req.method === 'POST' && (isQueryInBody(req) || asksByPost.test(req.path)))

const asksByPost = /^\/(admin(\/|$)|api\/graphql\/?$)/i
