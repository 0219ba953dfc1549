import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { byItself } from '../../../hooks/by-itself'
import { matchKey } from '../../../lib/match-key'
import { shorten } from '../../../lib/shorten'
import type { Image } from '../../../payload-types'
import { readMetadata } from '../read-metadata'

const withMetadata = new Set(['image/jpeg', 'image/png'])

/** When a file comes in, fills what is still empty with what the file says of itself. */
export const prefill: CollectionBeforeChangeHook<Image> = async ({ data, req }) => {
  if (!req.file || !withMetadata.has(data.mimeType ?? '')) return data
  const metadata = await readMetadata(req.file.data).catch((error: unknown) => {
    // The picture is good even where its metadata is not.
    req.payload.logger.warn({ err: error, filename: data.filename }, 'Unreadable picture metadata')
    return null
  })
  if (metadata === null) return data

  const { creditLine, ...said } = metadata
  const filled = Object.entries(said).map(([field, value]) => [
    field,
    data[field as keyof typeof said] || value,
  ])
  const credit = data.credit ?? (creditLine && (await creditOf(shorten(creditLine), req)))
  return { ...data, ...Object.fromEntries(filled), credit }
}

/** The credit with this line, created where there is none. */
async function creditOf(line: string, req: PayloadRequest): Promise<string> {
  const own = { collection: 'credits', depth: 0, overrideAccess: true } as const
  const known = await req.payload.find({
    ...own,
    where: { matchKey: { equals: matchKey(line) } },
    limit: 1,
    pagination: false,
    joins: false,
    req,
  })
  const credit =
    known.docs[0] ?? (await req.payload.create({ ...own, data: { line }, req: byItself(req) }))
  return credit.id
}
