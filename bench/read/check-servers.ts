import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'

/** So long a cache may take until it answers. */
const TRUSTED_WITHIN_MS = 10_000
const LOOK_EVERY_MS = 100

/**
 * Sees to it that what is compared is the same: all servers send the same document, and one of them sends it from its cache.
 *
 * @param addresses of the document, by the name of the server
 * @param cached the address at which it comes from the cache
 * @throws Error that says which server differs
 */
export async function checkServers(
  addresses: Readonly<Record<string, string>>,
  cached: string,
): Promise<void> {
  const bodies = await Promise.all(
    Object.entries(addresses).map(async ([name, url]) => [name, await documentAt(url)] as const),
  )
  const [first] = bodies
  for (const [name, body] of bodies)
    if (!isDeepStrictEqual(body, first?.[1]))
      throw new Error(`${name} and ${first?.[0]} do not send the same article.`)

  const deadline = performance.now() + TRUSTED_WITHIN_MS
  while ((await fetch(cached)).headers.get('x-cache') !== 'hit') {
    if (performance.now() > deadline)
      throw new Error('The server with a cache does not answer from it.')
    await sleep(LOOK_EVERY_MS)
  }
}

async function documentAt(url: string): Promise<unknown> {
  const response = await fetch(url)
  if (response.status !== 200) throw new Error(`${url} answers ${response.status}.`)
  return await response.json()
}
