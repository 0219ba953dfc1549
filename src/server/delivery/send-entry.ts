import type { Request, Response } from 'express'
import Negotiator from 'negotiator'
import type { Encoding, Entry } from './entry'

const encodings = ['br', 'gzip', 'identity']

/** Its types are those of 0.6. */
interface Preferring extends Negotiator {
  encoding(available: string[], options?: { preferred: string[] }): string | undefined
}

/** Sends an answer in the encoding that the reader likes best, or only that it is still what they have (304). */
export async function sendEntry(entry: Entry, req: Request, res: Response): Promise<void> {
  const encoding = entry.isCompressible ? encodingOf(req) : null
  res.statusCode = entry.status
  for (const name in entry.headers) res.setHeader(name, entry.headers[name] ?? '')
  res.vary('Accept-Encoding')
  const tag = `"${entry.hash}${encoding ? `-${encoding}` : ''}"`
  res.setHeader('ETag', tag)
  if (has(req, tag)) {
    res.statusCode = 304
    res.removeHeader('Content-Type')
    res.end()
    return
  }
  let body = entry.body
  if (encoding) {
    body = await entry.encoded(encoding)
    res.setHeader('Content-Encoding', encoding)
  }
  res.setHeader('Content-Length', body.length)
  res.end(req.method === 'HEAD' ? undefined : body)
}

/**
 * Whether a reader has this copy already. Express's `req.fresh` says no to whoever sends `Cache-Control: no-cache`, as Node's
 * fetch does with every If-None-Match; but what is sent is always what there is. Proxies that compress make a tag a weak one.
 */
function has(req: Request, tag: string): boolean {
  const tags = req.headers['if-none-match']
  return (
    tags !== undefined &&
    (tags === '*' || tags.split(',').some((one) => one.trim().replace(/^W\//, '') === tag))
  )
}

function encodingOf(req: Request): Encoding | null {
  const accepted = req.headers['accept-encoding']
  if (!accepted) return null
  const best = (new Negotiator(req) as Preferring).encoding(encodings, { preferred: encodings })
  return best === 'br' || best === 'gzip' ? best : null
}
