import { headers } from 'next/headers'
import { env } from '../../../lib/env'

/** Public address of the site: SERVER_URL, else the one this request was sent to. */
export async function siteUrl(): Promise<URL> {
  if (env.SERVER_URL) return new URL(env.SERVER_URL)
  // The server has dropped what no trusted proxy said: src/server/forwarded-headers.ts.
  const sent = await headers()
  const host = sent.get('x-forwarded-host') ?? sent.get('host')
  const address = `${sent.get('x-forwarded-proto') ?? 'http'}://${host}`
  return new URL(URL.canParse(address) ? address : 'http://localhost')
}
