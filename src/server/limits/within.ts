import type { RequestHandler } from 'express'
import { OverloadError } from '../../lib/errors'

/**
 * Has a handler begin its answer in so many seconds; then 503, and what it answers later is dropped. What it passes on is
 * none of this one's business.
 *
 * @throws OverloadError (503)
 */
export function within(seconds: number, handler: RequestHandler): RequestHandler {
  return (req, res, next) => {
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      next(new OverloadError(`This takes longer than ${seconds} s.`))
    }, seconds * 1000)
    const done = () => clearTimeout(timer)
    res.once('close', done)
    return handler(req, res, (error) => {
      done()
      // What it says now, even that it can no longer answer, is nobody's.
      if (!isLate) next(error)
    })
  }
}
