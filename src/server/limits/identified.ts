import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createHeaders } from '@remix-run/node-fetch-server'
import type { Payload } from 'payload'
import proxyAddr from 'proxy-addr'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { isConnected } from '../database-gate'
import type { FrontHandler } from '../front'
import { addressKey } from './address-key'

/** Who asks, as far as limits go. */
export interface Identity {
  /** See addressKey(). */
  address: string
  /** The account of a token that we signed or of a key that Payload knows; null for everybody else. */
  account: string | null
}

/** On the response itself: a WeakMap would take a twentieth of a cached answer. */
const IDENTITY = Symbol('identity')

type Identified = ServerResponse & { [IDENTITY]?: Identity }

/** Says whose request an answer is for. */
export function identify(res: Identified, identity: Identity): void {
  res[IDENTITY] = identity
}

/** @throws Error where identified() has not run */
export function identityOf(res: Identified): Identity {
  const identity = res[IDENTITY]
  if (!identity) throw new Error('Limits need identified() in front of them.')
  return identity
}

/**
 * Finds out who asks, for the limits of those behind it. It decides no access: a token counts until it expires, even
 * after its session has ended, so that no database is asked. A key is looked up once a minute.
 *
 * @param proxies how many proxies are trusted to say whom they ask for
 */
export function identified(payload: Payload, proxies: number): FrontHandler {
  const keyOwner = keyOwners(payload)
  const isTrusted = (_address: string, hop: number) => hop < proxies
  return (req, res, next) => {
    const token = tokenOf(req)
    const identity: Identity = {
      address: addressKey(proxyAddr(req, isTrusted)),
      account: token ? tokenOwner(token, payload.secret) : null,
    }
    identify(res, identity)
    if (identity.account !== null || !isKey(req)) return next()
    return keyOwner(req, identity.address).then((account) => {
      identity.account = account
      next()
    })
  }
}

const isKey = (req: IncomingMessage) => /^users API-Key ./.test(req.headers.authorization ?? '')

/** Where Payload looks for it. */
function tokenOf({ headers: { authorization, cookie } }: IncomingMessage): string | undefined {
  const [, bearer] = /^(?:JWT|Bearer) (\S+)$/.exec(authorization ?? '') ?? []
  return bearer ?? /(?:^|;\s*)payload-token=([^;\s]+)/.exec(cookie ?? '')?.[1]
}

/** @returns null for a token that we have not signed, or that has expired */
function tokenOwner(token: string, secret: string): string | null {
  const [head = '', body = '', signature = ''] = token.split('.')
  const expected = createHmac('sha256', secret).update(`${head}.${body}`).digest()
  const given = Buffer.from(signature, 'base64url')
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as {
    id?: unknown
    exp?: unknown
  }
  return Number(claims.exp) * 1000 > Date.now() ? String(claims.id) : null
}

/** Of one address, in WINDOW_SECONDS; who has sent so many is let in by Payload if a key is right, and limited by address. */
const WRONG_KEYS = 20
const WINDOW_SECONDS = 600

const KNOWN_FOR_MS = 60_000
/** More keys than any newsroom has. */
const MOST_KNOWN = 1_000

function keyOwners(payload: Payload) {
  const known = new Map<string, { owner: string; until: number }>()
  const wrong = new RateLimiterMemory({ points: WRONG_KEYS, duration: WINDOW_SECONDS })
  return async (req: IncomingMessage, address: string): Promise<string | null> => {
    const key = createHmac('sha256', payload.secret)
      .update(req.headers.authorization ?? '')
      .digest('base64')
    const found = known.get(key)
    if (found && found.until > Date.now()) return found.owner
    const tried = (await wrong.get(address))?.consumedPoints ?? 0
    if (tried >= WRONG_KEYS || !isConnected(payload)) return null
    const { user } = await payload.auth({ headers: createHeaders(req) })
    if (!user) {
      await wrong.penalty(address)
      return null
    }
    if (known.size >= MOST_KNOWN) known.clear()
    const owner = String(user.id)
    known.set(key, { owner, until: Date.now() + KNOWN_FOR_MS })
    return owner
  }
}
