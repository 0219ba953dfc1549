import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import type { Encoding, Entry } from './entry'

const encodings = ['br', 'gzip', 'identity']

/** Its types are those of 0.6. */
interface Preferring extends Negotiator {
  encoding(available: string[], options?: { preferred: string[] }): string | undefined
}

/** Sends an answer in the encoding that the reader likes best, or only that it is still what they have (304). */
export function sendEntry(
  entry: Entry,
  req: IncomingMessage,
  res: ServerResponse,
): void | Promise<void> {
  const encoding = entry.isCompressible ? encodingOf(req) : null
  res.statusCode = entry.status
  for (const name in entry.headers) res.setHeader(name, entry.headers[name] ?? '')
  res.appendHeader('Vary', 'Accept-Encoding')
  const tag = `"${entry.hash}${encoding ? `-${encoding}` : ''}"`
  res.setHeader('ETag', tag)
  if (has(req, tag)) {
    res.statusCode = 304
    res.removeHeader('Content-Type')
    res.end()
    return
  }
  if (!encoding) return sendBody(entry.body, req, res)
  return entry.encoded(encoding).then((body) => {
    res.setHeader('Content-Encoding', encoding)
    sendBody(body, req, res)
  })
}

function sendBody(body: Buffer, req: IncomingMessage, res: ServerResponse): void {
  res.setHeader('Content-Length', body.length)
  res.end(req.method === 'HEAD' ? undefined : body)
}

/**
 * Whether a reader has this copy already. Express's `req.fresh` says no to whoever sends `Cache-Control: no-cache`, as Node's
 * fetch does with every If-None-Match; but what is sent is always what there is. Proxies that compress make a tag a weak one.
 */
function has(req: IncomingMessage, tag: string): boolean {
  const tags = req.headers['if-none-match']
  return (
    tags !== undefined &&
    (tags === '*' || tags.split(',').some((one) => one.trim().replace(/^W\//, '') === tag))
  )
}

function encodingOf(req: IncomingMessage): Encoding | null {
  const accepted = req.headers['accept-encoding']
  if (!accepted) return null
  const best = (new Negotiator(req) as Preferring).encoding(encodings, { preferred: encodings })
  return best === 'br' || best === 'gzip' ? best : null
}
