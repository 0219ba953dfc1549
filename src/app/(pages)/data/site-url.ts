import { headers } from 'next/headers'
import { env } from '../../../lib/env'
import { siteUrlOf } from '../../../lib/site-url'

/** Public address of the site: SERVER_URL, else the one this request was sent to. */
export async function siteUrl(): Promise<URL> {
  const sent = env.SERVER_URL ? null : await headers()
  return siteUrlOf((header) => sent?.get(header))
}
