import type { Request, RequestHandler } from 'express'
import { APIError } from 'payload'

/** They change nothing. */
const safe = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what a browser sends from a page of somebody else and what may change something: a cookie that comes along would speak
 * for its owner, and a login for the attacker.
 *
 * The rules are those of Go's net/http.CrossOriginProtection. Browsers say in Sec-Fetch-Site where a request comes from, and on
 * plain HTTP, where they do not, at least in Origin. What says neither is no browser that knows SameSite cookies: programs need no
 * header. Payload's own `csrf` is not used: without a list it lets everything through, with one it signs everybody out whose
 * browser is silent on plain HTTP (payload issue 17565).
 *
 * @param site the public address; beside it a page may come from whatever host the request was sent to
 * @throws APIError (403)
 */
export function sameOrigin(site: string | undefined): RequestHandler {
  const known = site === undefined ? null : new URL(site).origin
  return (req, _res, next) => {
    if (safe.has(req.method) || isOurs(req) || req.get('Origin') === known) return next()
    throw new APIError(
      'This came from a page of another site. Behind a proxy, SERVER_URL has to be the address that browsers see.',
      403,
    )
  }
}

function isOurs(req: Request): boolean {
  const from = req.get('Sec-Fetch-Site')
  if (from !== undefined) return from === 'same-origin' || from === 'none'
  const origin = req.get('Origin')
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === req.host.toLowerCase()
}
