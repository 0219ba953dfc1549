import { duringImport } from './during-import'
import { load, loadUntil, type Answered } from './load'
import type { Sizes } from './sizes'

const CONNECTIONS = 10

/** Who sends a cookie may be signed in: never answered from the cache, whatever there is in it. */
const uncached = { Cookie: 'bench=read' }

/**
 * What an import leaves to readers: a mix of which half may be answered from the cache, before and during it.
 *
 * @param url of a server with a cache
 * @param uri of its database
 */
export async function whileImporting(
  url: string,
  uri: string,
  paths: readonly string[],
  { imported, seconds, importSeconds }: Sizes,
): Promise<{ idle: Answered; importing: Answered }> {
  const requests = paths.flatMap((path) => [{ path }, { path, headers: uncached }])
  const mix = { connections: CONNECTIONS, requests }
  await load(url, { ...mix, seconds })
  const idle = await load(url, { ...mix, seconds: 2 * seconds })
  const importing = await duringImport(uri, imported, (ended) =>
    loadUntil(ended, url, { ...mix, seconds: importSeconds }),
  )
  return { idle, importing }
}
