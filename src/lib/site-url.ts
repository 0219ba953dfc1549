import { env } from './env'

/**
 * Public address of the site: SERVER_URL, else the one that a request was sent to.
 *
 * @param sent gives a header of the request. What no trusted proxy said must have been dropped from it:
 * src/server/forwarded-headers.ts
 */
export function siteUrlOf(sent: (header: string) => string | null | undefined): URL {
  if (env.SERVER_URL) return new URL(env.SERVER_URL)
  const host = sent('x-forwarded-host') ?? sent('host')
  const address = `${sent('x-forwarded-proto') ?? 'http'}://${host}`
  return new URL(URL.canParse(address) ? new URL(address).origin : 'http://localhost')
}
