import type { IncomingMessage } from 'node:http'

/** The path that was asked for, whatever it was rewritten to, without its query. */
export function pathOf({
  originalUrl,
  url = '',
}: IncomingMessage & { originalUrl?: string }): string {
  const address = originalUrl ?? url
  const end = address.indexOf('?')
  return (end === -1 ? address : address.slice(0, end)) || '/'
}
