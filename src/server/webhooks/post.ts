import http from 'node:http'
import https from 'node:https'
import { isIP } from 'node:net'
import { messageOf } from '../../lib/errors'
import { isPublicAddress } from '../../lib/is-public-address'
import { webhookAddressProblem } from '../../lib/webhook-address'
import { PrivateAddress, publicLookup } from './public-lookup'

export interface Post {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
  /** Whether addresses of private networks and of this machine will do. */
  allowPrivate: boolean
  /** For all of it, in milliseconds. */
  timeout: number
  /** Gives it up. */
  signal: AbortSignal
}

/** What came of it: the status that was answered, or why there is none. */
export type Answer = { status: number } | { problem: string }

/**
 * Sends something to an address that somebody has typed in, and nowhere else: the address that a name stands for is checked
 * as it is connected to, redirects are not followed, and of the answer only the status is looked at.
 */
export async function post({ url, allowPrivate, ...what }: Post): Promise<Answer> {
  if (webhookAddressProblem(url)) return { problem: 'This is no address to send anything to.' }
  const { protocol, hostname } = new URL(url)
  const host = hostname.replace(/^\[|\]$/g, '')
  try {
    if (!allowPrivate && isIP(host) && !isPublicAddress(host)) throw new PrivateAddress(host)
    return { status: await statusOf(protocol === 'https:' ? https : http, url, what, allowPrivate) }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

async function statusOf(
  { request: send }: typeof http | typeof https,
  url: string,
  { headers, body, timeout, signal }: Omit<Post, 'url' | 'allowPrivate'>,
  allowPrivate: boolean,
): Promise<number> {
  const request = send(url, {
    method: 'POST',
    headers: { ...headers, 'Content-Length': String(Buffer.byteLength(body)) },
    // A connection of its own: one that is kept was checked for another name.
    agent: false,
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
    ...(!allowPrivate && { lookup: publicLookup }),
  })
  try {
    return await new Promise<number>((resolve, reject) => {
      request.on('response', ({ statusCode = 0 }) => resolve(statusCode))
      request.on('error', reject)
      request.end(body)
    })
  } finally {
    // Whatever else there is to be read: nobody does.
    request.destroy()
  }
}

function problemOf(error: unknown): string {
  if (error instanceof PrivateAddress) return 'The address leads into a private network.'
  const { name, code, cause } = error as NodeJS.ErrnoException
  if (name === 'AbortError') {
    const isLate = (cause as Error | undefined)?.name === 'TimeoutError'
    return isLate ? 'No answer in time.' : 'The server stopped.'
  }
  return code ?? messageOf(error)
}
