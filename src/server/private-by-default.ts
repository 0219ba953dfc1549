import type { RequestHandler } from 'express'
import { isPicture } from './is-picture'

/** Keeps what the API answers out of every cache, unless what answers knows better. */
export const privateByDefault: RequestHandler = (req, res, next) => {
  if (/^\/api(\/|$)/i.test(req.path) && !isPicture(req.path))
    res.setHeader('Cache-Control', 'private, no-store')
  next()
}
