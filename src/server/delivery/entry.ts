import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Recorded } from './record'
import type { Tag } from './tags'

export type Encoding = 'br' | 'gzip'

/** An answer that any number of readers get. */
export interface Entry {
  status: number
  /** Those that every reader gets, whatever their copy looks like. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  /** What the ETag of each copy begins with: a copy that is encoded otherwise is another one to a strong ETag. */
  hash: string
  isCompressible: boolean
  /** Compressed once for each encoding that somebody asks for. */
  encoded: (encoding: Encoding) => Promise<Buffer>
  tags: ReadonlySet<Tag>
  /** What it takes in memory at the most, about: compressed copies are kept beside the body, and shorter than it together. */
  bytes: number
}

/** Shorter ones become no shorter, or fit in one packet as they are; in bytes. */
const WORTH_COMPRESSING = 1_000

/** Of what a reader gets besides the body, and of the books about it; in bytes. */
const OVERHEAD = 1_000

/** Almost as small as the best, and many times as quick. */
const BROTLI_QUALITY = 6

const compress = {
  br: (body: Buffer) =>
    promisify(brotliCompress)(body, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: (body: Buffer) => promisify(gzip)(body),
} satisfies Record<Encoding, (body: Buffer) => Promise<Buffer>>

/** What of an answer is for everybody; the rest was for who asked first. */
const kept = [
  'content-type',
  'content-language',
  'last-modified',
  'link',
  'location',
  'x-robots-tag',
]

const textual = /^(text\/|application\/([\w.-]+\+)?(json|xml)\b)/

/**
 * Makes an answer one that is for everybody.
 *
 * @param shared headers that every answer has
 */
export function entryOf(
  { status, headers, body }: Recorded,
  shared: Readonly<Record<string, string>>,
  tags: ReadonlySet<Tag>,
): Entry {
  const own = kept.flatMap((name) => {
    const value = headers[name]
    return value === undefined ? [] : [[name, String(value)] as const]
  })
  const variants = new Map<Encoding, Promise<Buffer>>()
  const isCompressible =
    body.length >= WORTH_COMPRESSING && textual.test(String(headers['content-type']))
  return {
    status,
    headers: { ...shared, ...Object.fromEntries(own) },
    body,
    hash: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    isCompressible,
    encoded: (encoding) => {
      const made = variants.get(encoding) ?? compress[encoding](body)
      variants.set(encoding, made)
      return made
    },
    tags,
    bytes: OVERHEAD + body.length * (isCompressible ? 2 : 1) + tags.size * 100,
  }
}
