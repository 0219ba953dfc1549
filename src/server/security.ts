import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { isPicture } from './is-picture'

/** The nonce of this answer: inline scripts and styles without it do not run. What is refused before has none. */
export const nonceOf = (res: ServerResponse): string | undefined =>
  (res as ServerResponse & { locals: { nonce?: string } }).locals.nonce

const isAdmin = (req: IncomingMessage): boolean => /^\/admin(\/|\?|$)/.test(req.url ?? '')

/**
 * Security headers, with a content security policy that knows no other host.
 *
 * The admin's components set inline styles, so its styles are open; its scripts are not. HSTS and
 * upgrade-insecure-requests are left to whatever speaks TLS: this process speaks plain HTTP.
 *
 * @param development React's refresh evaluates code and listens to a web socket; its styles have no nonce
 */
export function security(development: boolean): RequestHandler[] {
  const withNonce = (_req: IncomingMessage, res: ServerResponse) => `'nonce-${nonceOf(res)}'`
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'base-uri': ["'self'"],
        'connect-src': ["'self'", ...(development ? ['ws:'] : [])],
        'font-src': ["'self'", 'data:'],
        'form-action': ["'self'"],
        'frame-ancestors': ["'self'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'object-src': ["'none'"],
        'script-src': ["'self'", withNonce, ...(development ? ["'unsafe-eval'"] : [])],
        'style-src': [
          "'self'",
          (req, res) => (development || isAdmin(req) ? "'unsafe-inline'" : withNonce(req, res)),
        ],
      },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    // The admin's own requests keep their Origin header, other sites learn nothing.
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: false,
  })
  return [
    (_req, res, next) => {
      res.locals.nonce = randomBytes(16).toString('base64')
      next()
    },
    headers,
    (req, res, next) => {
      // Front ends elsewhere show our pictures, and nothing else of ours.
      if (isPicture(req.path)) res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
      next()
    },
    (req, res, next) => {
      // Next takes the nonce for its scripts from here.
      req.headers['content-security-policy'] = String(res.getHeader('Content-Security-Policy'))
      next()
    },
  ]
}
