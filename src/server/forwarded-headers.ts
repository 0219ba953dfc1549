import type { FrontHandler } from './front'

const forwarded = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
]

/**
 * Drops what a proxy would say when there is none: Next believes X-Forwarded-Host when it compares origins.
 *
 * @param proxies how many proxies are trusted
 */
export function forwardedHeaders(proxies: number): FrontHandler {
  return (req, _res, next) => {
    if (proxies === 0)
      for (const name of forwarded)
        if (name in req.headers) Reflect.deleteProperty(req.headers, name)
    next()
  }
}
