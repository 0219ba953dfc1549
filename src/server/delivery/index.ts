import type { IncomingMessage, ServerResponse } from 'node:http'
import compression from 'compression'
import type { FrontHandler } from '../front'
import { pathOf } from '../path-of'
import { entryOf } from './entry'
import { isContentAddress, isPublic } from './is-public'
import { noting, type Reads } from './reads'
import { record, type Recorded } from './record'
import type { ResponseCache } from './response-cache'
import { sendEntry } from './send-entry'

/** Of an answer that everybody gets; nothing in it runs, wherever it is opened. */
const shared = {
  // A CDN may keep it as long as we promise that nothing is older; a browser asks each time, and mostly hears 304.
  'Cache-Control': 'public, max-age=0, s-maxage=1, must-revalidate',
  'Content-Security-Policy': "default-src 'none'; img-src 'self'; frame-ancestors 'self'; sandbox",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
} as const

/** What may be shared: all is well, or it is elsewhere for good. */
const sharedStatus = new Set([200, 301, 308])

/** What a browser has of an earlier answer is for the shared answer to compare, not for the handlers. */
const conditions = ['if-none-match', 'if-modified-since', 'range'] as const

/** What every answer says that the cache has no part in. */
export const bypassed: FrontHandler = (_req, res, next) => {
  res.setHeader('X-Cache', 'bypass')
  next()
}

const taken = new WeakSet<ServerResponse>()

/** Whether the answer is taken down whole: it is compressed later, once for all. */
export const isRecorded = (res: ServerResponse): boolean => taken.has(res)

/**
 * Answers what everybody may read: from the cache, or together with an equal request that is on its way, or by asking
 * the handlers that follow. `X-Cache` says which: hit, miss, or bypass where the cache has no part in it. Every answer has a
 * strong ETag, and is compressed once.
 *
 * @param serverUrl without it addresses in an answer are those of the request, so that each host has its own
 */
export function delivery(cache: ResponseCache, serverUrl: string | undefined): FrontHandler {
  const compressed = compression() as unknown as FrontHandler
  return (req, res, next) => {
    if (!isContentAddress(pathOf(req))) return next()
    if (!isPublic(req)) {
      res.setHeader('Cache-Control', 'private, no-store')
      return next()
    }
    const key = serverUrl ? (req.url ?? '') : [...addressed(req), req.url].join('\n')
    const known = cache.get(key)
    if (!known) return answerAnew(key, req, res, next)
    res.setHeader('X-Cache', 'hit')
    return sendEntry(known, req, res)
  }

  async function answerAnew(key: string, ...[req, res, next]: Parameters<FrontHandler>) {
    const known = await cache.awaited(key)
    res.setHeader('X-Cache', known ? 'hit' : cache.isTrusted() ? 'miss' : 'bypass')
    if (known) return sendEntry(known, req, res)

    const reads: Reads = { tags: new Set(), isWatched: true }
    const resume = asPlainGet(req)
    taken.add(res)
    const recorded = record(res)
    const answer = recorded.then((one) =>
      one && isShared(one, reads) ? entryOf(one, shared, reads.tags) : null,
    )
    cache.add(key, answer)
    noting(reads, next)

    const [whole, entry] = await Promise.all([recorded, answer])
    resume()
    if (entry) await sendEntry(entry, req, res)
    else if (whole) await compressed(req, res, () => sendAsIs(whole, res))
  }
}

/** All that says at which address a request was sent. */
const addressed = ({ headers }: IncomingMessage) => [
  headers['x-forwarded-proto'],
  headers['x-forwarded-host'],
  headers.host,
]

/** What was made of nothing that we watch may be out of date, or about who asks. */
function isShared({ status, headers }: Recorded, { tags, isWatched }: Reads): boolean {
  return (
    isWatched &&
    tags.size > 0 &&
    sharedStatus.has(status) &&
    headers['set-cookie'] === undefined &&
    !/no-store|private/.test(String(headers['cache-control'] ?? ''))
  )
}

/** What is not for everybody is not for anybody to keep. */
function sendAsIs({ status, headers, body }: Recorded, res: ServerResponse): void {
  res.statusCode = status
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) res.setHeader(name, value)
  if (headers['cache-control'] === undefined) res.setHeader('Cache-Control', 'no-store')
  res.setHeader('Content-Length', body.length)
  res.end(body)
}

/** Lets the handlers see the request as everybody's first GET. */
function asPlainGet(req: IncomingMessage): () => void {
  const { method } = req
  const hidden = conditions.map((name) => [name, req.headers[name]] as const)
  req.method = 'GET'
  for (const name of conditions) Reflect.deleteProperty(req.headers, name)
  return () => {
    req.method = method
    for (const [name, value] of hidden) if (value !== undefined) req.headers[name] = value
  }
}
