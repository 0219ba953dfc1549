import type { ErrorRequestHandler } from 'express'
import { OverloadError } from '../lib/errors'
import { log } from '../lib/log'
import { errorPage } from './error-page'
import { idOf } from './observed/request-id'
import { nonceOf } from './security'

/** When to ask again while something is away, in seconds; an error may know better. */
const AWAY_SECONDS = 5

interface Failure {
  status: number
  /** For the one who asked: an unexpected error says nothing of the inside. */
  message: string
  /** In seconds. */
  retryAfter?: number
}

function failureOf(error: unknown): Failure {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  if (!(error instanceof Error) || !(status >= 400) || status === 500)
    return { status: 500, message: 'Something went wrong.' }
  const { message } = error
  if ('retryAfter' in error) return { status, message, retryAfter: Number(error.retryAfter) }
  return { status, message, ...(status === 503 && { retryAfter: AWAY_SECONDS }) }
}

/** The last resort: JSON for the API, a plain page for everybody else, the details in the log. */
export const errorHandler: ErrorRequestHandler = (error, req, res, next) => {
  const { status, message, retryAfter } = failureOf(error)
  // Thousands of these are one piece of news, which the shedding tells.
  if (status >= 500 && !(error instanceof OverloadError))
    log.error({ err: error, request: idOf(req) }, 'request failed')
  if (res.headersSent) return next(error)
  if (retryAfter !== undefined) {
    res.setHeader('Retry-After', retryAfter)
    res.setHeader('Cache-Control', 'no-store')
  }
  res.status(status)
  if (req.path === '/api' || req.path.startsWith('/api/')) res.json({ errors: [{ message }] })
  else res.send(errorPage(message, nonceOf(res)))
}
