import { APIError, type Payload } from 'payload'
import { UsageError } from '../../lib/errors'
import { queryLimits } from '../../lib/query-limits'
import { relationshipHops } from '../../lib/relationship-hops'
import { queryExcess } from './query-excess'

const overrides = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

/**
 * Bounds what one request to REST can ask for (GraphQL: src/access/graphql-limits.ts), in its address or, as the admin
 * asks, in its body.
 *
 * @param isSignedIn whether an account or key asks, who may ask for more; not for everything
 * @returns the request to pass on
 * @throws UsageError (400) that names the parameter; APIError (415) for a query in a body that is no form
 */
export async function boundedQuery(
  payload: Payload,
  request: Request,
  isSignedIn: boolean,
): Promise<Request> {
  const most = isSignedIn ? queryLimits.signedIn : queryLimits.anonymous
  const check = (search: string, isRead: boolean) => {
    const problem = queryExcess(search, most, isRead, (path) => relationshipHops(payload, path))
    if (problem !== null) throw new UsageError(problem)
  }
  const asksInBody = overrides.some((name) => request.headers.has(name))
  check(new URL(request.url).search.slice(1), request.method === 'GET' || asksInBody)
  if (!asksInBody) return request

  if (!isSignedIn) throw new UsageError('Only signed-in users may send a query in a body.')
  if (request.headers.get('Content-Type') !== 'application/x-www-form-urlencoded')
    throw new APIError('A query in a body is sent as application/x-www-form-urlencoded.', 415)
  const search = await request.text()
  check(search, true)
  const { method, headers, signal, url } = request
  return new Request(url, { method, headers, signal, body: search })
}
