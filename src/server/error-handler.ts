import type { ErrorRequestHandler } from 'express'
import { log } from '../lib/log'
import { errorPage } from './error-page'
import { idOf } from './observed/request-id'
import { nonceOf } from './security'

/** When to ask again while something is away, in seconds. */
const retryAfter = 5

interface Failure {
  status: number
  /** For the one who asked: an unexpected error says nothing of the inside. */
  message: string
}

function failureOf(error: unknown): Failure {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500
  return error instanceof Error && status >= 400 && status !== 500
    ? { status, message: error.message }
    : { status: 500, message: 'Something went wrong.' }
}

/** The last resort: JSON for the API, a plain page for everybody else, the details in the log. */
export const errorHandler: ErrorRequestHandler = (error, req, res, next) => {
  const { status, message } = failureOf(error)
  if (status >= 500) log.error({ err: error, request: idOf(req) }, 'request failed')
  if (res.headersSent) return next(error)
  if (status === 503) res.setHeader('Retry-After', retryAfter)
  res.status(status)
  if (req.path === '/api' || req.path.startsWith('/api/')) res.json({ errors: [{ message }] })
  else res.send(errorPage(message, nonceOf(res)))
}
