import type { Logger } from 'pino'
import type { Answered } from './answered'
import { isProbe } from './is-probe'

/** Asked for every few seconds, or in dozens a page: no line each. */
const isUnlogged = (path: string) => isProbe(path) || /^\/__?next/.test(path)

/** What follows is a token that lets anybody in who has it: to an account once, to a draft for as long as its link holds. */
const tokenPath = /^(\/admin\/reset|\/api\/users\/verify|\/preview\/[^/]+)\/.+/i

/**
 * Writes one line a request, without personal data: no address, cookie, header, query or user.
 *
 * By hand and not by pino-http, whose loggers for each request take 45 µs where this takes 13: much, beside a cached answer.
 */
export function logAnswered(logger: Logger): (answered: Answered) => void {
  return ({ id, method, path, route, status, cache, milliseconds, isCut }) => {
    if (isUnlogged(path)) return
    const line = {
      reqId: id,
      req: { method, path: path.replace(tokenPath, '$1/…') },
      res: { status },
      route,
      cache,
      responseTime: Math.round(milliseconds * 10) / 10,
    }
    const message = isCut ? 'request aborted' : 'request completed'
    if (status >= 500) logger.error(line, message)
    else logger.info(line, message)
  }
}
