import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'

/** Goes on to the next handler, or to the app with what went wrong. */
type Next = (error?: unknown) => void

/** Handles a request before an app of Express does: it has what Node gives it, and nothing of Express. */
export type FrontHandler = (
  req: IncomingMessage,
  res: ServerResponse,
  next: Next,
) => void | Promise<void>

const failures = new WeakMap<IncomingMessage, unknown>()

/** The first handler of the app: fails with what went wrong before it, so that all errors are told in one place. */
export const failedInFront: RequestHandler = (req, _res, next) => next(failures.get(req))

/**
 * Has some handlers see each request before the app does, in turn; one that answers does not go on.
 *
 * An app of Express gives every request and response another prototype, which makes all that Node does with them several
 * times as slow: more than anything else that an answer from the cache costs. Its Router alone does not, and takes some
 * percent of such an answer.
 *
 * @param app begins with failedInFront
 */
export function inFrontOf(
  app: RequestListener,
  handlers: readonly FrontHandler[],
): RequestListener {
  const meet = (at: number, req: IncomingMessage, res: ServerResponse, error?: unknown): void => {
    const handler = handlers[at]
    if (error) failures.set(req, error)
    if (error || !handler) return void app(req, res)
    try {
      const pending = handler(req, res, (error) => meet(at + 1, req, res, error))
      pending?.catch((error: unknown) => meet(at, req, res, error))
    } catch (error) {
      meet(at, req, res, error)
    }
  }
  return (req, res) => meet(0, req, res)
}
