import type { RequestHandler, Router } from 'express'
import { OverloadError } from '../../lib/errors'

/**
 * Has a router begin its answer in so many seconds; then 503, and what it answers later is dropped. What it passes on is
 * none of this one's business.
 *
 * @returns with the routes that are in it, for who lists them
 * @throws OverloadError (503)
 */
export function within(seconds: number, router: Router): RequestHandler {
  const bounded: RequestHandler = (req, res, next) => {
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      next(new OverloadError(`This takes longer than ${seconds} s.`))
    }, seconds * 1000)
    const done = () => clearTimeout(timer)
    res.once('close', done)
    return router(req, res, (error) => {
      done()
      // What it says now, even that it can no longer answer, is nobody's.
      if (!isLate) next(error)
    })
  }
  return Object.assign(bounded, { stack: router.stack })
}
