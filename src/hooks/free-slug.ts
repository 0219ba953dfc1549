import type { PayloadRequest, Where } from 'payload'
import type { SlugDesk, Slugged } from '../lib/slug-desk'

interface Wanted {
  collection: Slugged
  slug: string
  /** The document that asks; absent while it is being created. */
  id?: string
  req: PayloadRequest
}

/** How many numbers are tried in one look at the database; a common headline soon needs more. */
const BATCHES = [10, 100, 1000, 10_000]

/**
 * The slug itself, or with the lowest free number: "election", "election-2" …
 *
 * Taken is what another document has now, in its newest draft, or had while it was public (it redirects).
 * Two that ask at the same moment may be told the same; the unique index then refuses the second.
 */
export async function freeSlug(wanted: Wanted): Promise<string> {
  const { slugs } = wanted.req.context as { slugs?: SlugDesk }
  const given = slugs?.take(wanted.collection, wanted.slug)
  if (given) return given
  let first = 1
  for (const size of BATCHES) {
    const candidates = Array.from({ length: size }, (_, index) =>
      numbered(wanted.slug, first + index),
    )
    const taken = await takenSlugs(wanted, candidates)
    const free = candidates.find((candidate) => !taken.has(candidate))
    if (free) return free
    first += size
  }
  throw new Error(`More than ${first - 1} ${wanted.collection} are called “${wanted.slug}”.`)
}

const numbered = (slug: string, number: number) => (number === 1 ? slug : `${slug}-${number}`)

async function takenSlugs({ collection, id, req }: Wanted, candidates: string[]) {
  const common = { depth: 0, overrideAccess: true, pagination: false, req } as const
  const others = (path: string): Where => (id ? { [path]: { not_equals: id } } : {})
  const inUse: Where[] = [{ slug: { in: candidates } }]
  if (collection === 'articles') inUse.push({ previousSlugs: { in: candidates } })

  const current = await req.payload.find({
    ...common,
    collection,
    where: { and: [others('id'), { or: inUse }] },
    select: collection === 'articles' ? { slug: true, previousSlugs: true } : { slug: true },
  })
  const taken = current.docs.flatMap((doc) => [
    doc.slug,
    ...('previousSlugs' in doc ? (doc.previousSlugs ?? []) : []),
  ])
  if (collection === 'people') return new Set(taken)

  const drafts = await req.payload.findVersions({
    ...common,
    collection,
    where: {
      and: [others('parent'), { latest: { equals: true } }, { 'version.slug': { in: candidates } }],
    },
    select: { version: { slug: true } },
  })
  return new Set([...taken, ...drafts.docs.map(({ version }) => version.slug)])
}
