import type { IncomingMessage } from 'node:http'

/** Express has put the route there that has answered, if one has. */
type Routed = IncomingMessage & { route?: { path: unknown } }

/** Of what Payload answers by itself: one pattern for all collections. */
const ANY_API = '/api{/*path}'

/**
 * Names what a request asked for by the pattern of its address, never by the address itself, so that there are only so
 * many names whoever asks for what: Express's own pattern where a route has answered, else one by what the address begins with.
 *
 * @param collections the slugs of Payload's collections; every other part of an address is one of a thousand
 */
export function routesOf(collections: readonly string[]): (req: Routed, path: string) => string {
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
