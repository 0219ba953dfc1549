import { env } from './env'

/**
 * Public address of the site: SERVER_URL, else the one that a request was sent to.
 *
 * @param sent gives a header of the request. What no trusted proxy said must have been dropped from it:
 * src/server/forwarded-headers.ts
 */
export function siteUrlOf(sent: (header: string) => string | null | undefined): URL {
  if (env.SERVER_URL) return new URL(env.SERVER_URL)
  const host = firstOf(sent('x-forwarded-host') ?? sent('host'))
  const scheme = firstOf(sent('x-forwarded-proto')) === 'https' ? 'https' : 'http'
  const address = `${scheme}://${host}`
  return new URL(isHost.test(host) && URL.canParse(address) ? address : 'http://localhost')
}

/** A name or address with its port and nothing else: what a user name, a path or a comma smuggles in is no host. */
const isHost = /^([\w.-]+|\[[\da-f:.]+\])(:\d+)?$/i

/** Of what several proxies have said, as Express takes it. */
const firstOf = (header: string | null | undefined) => (header ?? '').split(',', 1)[0]?.trim() ?? ''
