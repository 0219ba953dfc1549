import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** How long a link to a draft works: a week is what a contributor takes to read a text. */
const PREVIEW_DAYS = 7

const DAY_MS = 24 * 60 * 60_000

/** A link that shows one draft to whoever has it. */
export interface PreviewLink {
  /** Path with the token. */
  path: string
  expires: Date
}

/** What a token turned out to be. */
export type PreviewToken = { valid: true; expires: Date } | { valid: false; expired: boolean }

/**
 * Path of the preview of an article's newest draft.
 *
 * @param token for who has no account; without one the session decides
 */
export function previewPath(article: string, token?: string): string {
  return ['/preview', article, ...(token ? [token] : [])].join('/')
}

/**
 * Signs a link to one draft (docs/decisions/0010-signed-preview-links.md).
 *
 * @param secret Payload's; the key of the links is derived from it
 */
export function signPreviewLink(article: string, secret: string, now: Date): PreviewLink {
  const expires = new Date(now.getTime() + PREVIEW_DAYS * DAY_MS)
  const token = `${expires.getTime().toString(36)}.${signature(article, expires, secret)}`
  return { path: previewPath(article, token), expires }
}

/** Whether a token lets its bearer see the draft of this very article now; one that is not genuine never counts as expired. */
export function readPreviewToken(
  token: string,
  article: string,
  secret: string,
  now: Date,
): PreviewToken {
  const [, time, signed] = /^([0-9a-z]{1,11})\.([\w-]+)$/.exec(token) ?? []
  const expires = new Date(Number.parseInt(time ?? '', 36))
  if (!signed || Number.isNaN(expires.getTime())) return { valid: false, expired: false }
  if (!isSame(signed, signature(article, expires, secret))) return { valid: false, expired: false }
  return expires > now ? { valid: true, expires } : { valid: false, expired: true }
}

/** HMAC-SHA-256 over the article and the time, in base64url. */
function signature(article: string, expires: Date, secret: string): string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'slugline preview link', 32))
  return createHmac('sha256', key).update(`${article} ${expires.getTime()}`).digest('base64url')
}

/** In a time that does not tell how much of them is the same. */
function isSame(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b))
}
