import { parseParams, type CollectionSlug, type ParsedParams, type Payload } from 'payload'
import { parse } from 'qs-esm'

/** What an anonymous reader asks for. */
export interface Question {
  collection: typeof COLLECTION
  /** Of the one document that is asked for; a list else. */
  id?: string
  params: Pick<ParsedParams, 'depth' | 'limit' | 'page' | 'pagination' | 'sort' | 'where'>
  query: Record<string, unknown>
}

/** What front ends read; whatever else they need stands inside. */
const COLLECTION = 'articles' satisfies CollectionSlug

const ofList = new Set(['depth', 'limit', 'page', 'pagination', 'sort', 'where'])
const ofOne = new Set(['depth'])

/** As Payload reads an address (createPayloadRequest). */
const likePayload = { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true }

/**
 * Reads a request for published documents.
 *
 * @returns null for everything else, whoever may be signed in included: that is Payload's to answer
 */
export function questionOf(payload: Payload, request: Request): Question | null {
  if (request.method !== 'GET' || mayBeSignedIn(payload, request)) return null
  const { pathname, search } = new URL(request.url)
  const [, api, collection = '', id, ...more] = pathname.split('/')
  if (api !== 'api' || collection !== COLLECTION || more.length > 0) return null
  if (id !== undefined && !/^[0-9a-f]{24}$/.test(id)) return null

  const query = parse(search, likePayload) as Record<string, unknown>
  const known = id === undefined ? ofList : ofOne
  if (Object.keys(query).some((name) => !known.has(name))) return null
  // The completion of credits looks at the depth as it was sent.
  if ('depth' in query && !/^\d$/.test(String(query.depth))) return null
  const params = parseParams({ ...query })
  return { collection, id, params, query }
}

const mayBeSignedIn = ({ config }: Payload, { headers }: Request): boolean =>
  headers.has('Authorization') || Boolean(headers.get('Cookie')?.includes(config.cookiePrefix))
