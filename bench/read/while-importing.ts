import type { Payload } from 'payload'
import { duringImport } from './during-import'
import { watchFreshness, type Freshness } from './freshness'
import { load, loadUntil, type Answered } from './load'
import type { Sizes } from './sizes'

const CONNECTIONS = 10

/** Who sends a cookie may be signed in: never answered from the cache, whatever there is in it. */
const uncached = { Cookie: 'bench=read' }

interface Readers {
  payload: Payload
  /** Of its database. */
  uri: string
  /** Of a server with a cache on the same. */
  url: string
  /** Of the article that is written to meanwhile. */
  id: string
  /** Addresses whose answers have that article in them. */
  paths: readonly string[]
}

interface WhileImporting {
  idle: Answered
  importing: Answered
  /** What readers saw of an article that somebody wrote to during the import. */
  freshness: Freshness
  /** How many documents came in while the load was on. */
  documents: number
}

/** What an import leaves to readers: a mix of which half may be answered from the cache, before and during it. */
export async function whileImporting(
  { payload, uri, url, id, paths }: Readers,
  { imported, seconds, importSeconds }: Sizes,
): Promise<WhileImporting> {
  const requests = paths.flatMap((path) => [{ path }, { path, headers: uncached }])
  const mix = { connections: CONNECTIONS, requests }
  await load(url, { ...mix, seconds })
  const idle = await load(url, { ...mix, seconds: 2 * seconds })
  const { done, documents } = await duringImport(payload, uri, imported, async (ended) => {
    const stop = watchFreshness(payload, id, url, paths)
    const importing = await loadUntil(ended, url, { ...mix, seconds: importSeconds })
    return { importing, freshness: await stop() }
  })
  return { idle, ...done, documents }
}
