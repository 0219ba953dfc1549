import { headers } from 'next/headers'
import { env } from '../../../lib/env'

/** Public address of the site: SERVER_URL, else the one this request was sent to. */
export async function siteUrl(): Promise<URL> {
  if (env.SERVER_URL) return new URL(env.SERVER_URL)
  const sent = await headers()
  return new URL(`${sent.get('x-forwarded-proto') ?? 'http'}://${sent.get('host') ?? 'localhost'}`)
}
