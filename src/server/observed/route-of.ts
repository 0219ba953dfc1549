import type { IncomingMessage } from 'node:http'

/** A request, as it is before Express has seen it, or after. */
type AnyRequest = IncomingMessage & { originalUrl?: string; route?: { path: unknown } }

/** Of what Payload answers by itself: one pattern for all collections. */
const ANY_API = '/api{/*path}'

/**
 * Names what a request asked for by the pattern of its address, never by the address itself, so that there are only so
 * many names whoever asks for what: Express's own pattern where a route has answered, else one by what the address begins with.
 *
 * @param collections the slugs of Payload's collections; every other part of an address is one of a thousand
 */
export function routesOf(
  collections: readonly string[],
): (req: AnyRequest, path: string) => string {
  const known = new Set(collections)
  return (req, path) => {
    const pattern: unknown = req.route?.path
    if (typeof pattern === 'string' && pattern !== ANY_API) return pattern
    const [first, second, ...rest] = path.split('/').slice(1)
    if (first === 'api') {
      if (second === undefined || !known.has(second)) return '/api/*'
      return `/api/${second}${['', '/:id'][rest.length] ?? '/:id/*'}`
    }
    return first === 'admin' || first === '_next' ? `/${first}/*` : '/*'
  }
}

/** The path that was asked for, whatever it was rewritten to, without its query. */
export function pathOf({ originalUrl, url = '' }: AnyRequest): string {
  const address = originalUrl ?? url
  const end = address.indexOf('?')
  return (end === -1 ? address : address.slice(0, end)) || '/'
}
