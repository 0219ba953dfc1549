import type { FrontHandler } from './front'

/** Makes "GET http://host/path", as a proxy may ask, the same request as "GET /path". */
export const originForm: FrontHandler = (req, _res, next) => {
  const { url = '' } = req
  if (!url.startsWith('/'))
    req.url = url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^(?!\/)/, '/')
  next()
}
