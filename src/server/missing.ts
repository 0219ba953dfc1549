import type { NextFunction, Request, Response } from 'express'

/** Lets Next show its page for what is missing, under the address that was asked for. */
export function missing(req: Request, res: Response, next: NextFunction): void {
  res.status(404)
  req.url = '/missing'
  next()
}
