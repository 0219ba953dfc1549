import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Request, RequestHandler } from 'express'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'

/** Asked for every few seconds, or in dozens a page: no line each. */
const unlogged = /^\/(healthz|readyz|metrics)$|^\/__?next/

/** What follows is a token that lets anybody in who has it: to an account once, to a draft for as long as its link holds. */
const tokenPath = /^(\/admin\/reset|\/api\/users\/verify|\/preview\/[^/]+)\/.+/i

/** The path without its query: searches, e-mail addresses and keys are nobody's business. */
function loggedPath(req: IncomingMessage): string {
  const [path = '/'] = ((req as Request).originalUrl ?? req.url ?? '/').split('?', 1)
  return path.replace(tokenPath, '$1/…')
}

/**
 * One line a request, without personal data: no address, cookie, header, query or user.
 *
 * Every answer carries the line's id as X-Request-Id.
 *
 * @param logger where the lines go
 * @param proxies how many proxies are trusted; an id that one of them gave the request is kept
 */
export function requestLog(logger: Logger, proxies: number): RequestHandler {
  return pinoHttp({
    logger,
    quietReqLogger: true,
    wrapSerializers: false,
    genReqId(req, res) {
      const given = proxies > 0 ? req.headers['x-request-id'] : undefined
      const id = typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID()
      res.setHeader('X-Request-Id', id)
      return id
    },
    autoLogging: { ignore: (req) => unlogged.test(loggedPath(req)) },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: (req: IncomingMessage) => ({ method: req.method, path: loggedPath(req) }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
    },
  })
}
