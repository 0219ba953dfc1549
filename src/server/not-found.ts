import type { RequestHandler } from 'express'

/** For an address that neither the API nor Next answers, which happens only where there is no Next. */
export const notFound: RequestHandler = (_req, _res, next) => {
  next(Object.assign(new Error('There is nothing at this address.'), { status: 404 }))
}
