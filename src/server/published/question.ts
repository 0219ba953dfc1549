import { parseParams, type CollectionSlug, type ParsedParams, type Payload } from 'payload'
import { parse } from 'qs-esm'
import type { Populate } from './types'

/** What an anonymous reader asks for. */
export interface Question {
  collection: typeof COLLECTION
  /** Of the one document that is asked for; a list else. */
  id?: string
  params: Pick<
    ParsedParams,
    'depth' | 'limit' | 'page' | 'pagination' | 'select' | 'sort' | 'where'
  >
  populate: Populate
  query: Record<string, unknown>
}

/** What front ends read; whatever else they need stands inside. */
const COLLECTION = 'articles' satisfies CollectionSlug

const ofOne = new Set(['depth', 'populate', 'select'])
const ofList = new Set([...ofOne, 'limit', 'page', 'pagination', 'sort', 'where'])

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
  const { populate = {}, ...params } = parseParams(structuredClone(query))
  return { collection, id, params, populate: populate as Populate, query }
}

const mayBeSignedIn = ({ config }: Payload, { headers }: Request): boolean =>
  headers.has('Authorization') || Boolean(headers.get('Cookie')?.includes(config.cookiePrefix))
