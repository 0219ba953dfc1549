import type { Payload, PayloadRequest } from 'payload'
import type { SlugDesk, Slugged } from '../../lib/slug-desk'
import { inSession, rawCollection, rawVersions } from '../raw'

/** So many numbers of a slug are looked up by themselves; of a headline that has them all, all that there are. */
const FEW = 10

/**
 * Looks up which slugs are taken among those that new documents want: by what a document is called now, in its newest
 * draft, or was called while it was public.
 *
 * @param wanted slugs without numbers and how many documents want each, by collection
 */
export async function openSlugDesk(
  payload: Payload,
  wanted: Readonly<Record<Slugged, ReadonlyMap<string, number>>>,
  req: Partial<PayloadRequest>,
): Promise<SlugDesk> {
  const taken: Record<Slugged, Set<string>> = { articles: new Set(), people: new Set() }
  for (const collection of ['articles', 'people'] as const) {
    const look = async (which: object) => {
      for (const slug of await slugsIn(payload, collection, which, req)) taken[collection].add(slug)
    }
    const slugs = [...wanted[collection]]
    if (slugs.length === 0) continue
    await look({ $in: slugs.flatMap(([slug]) => numbered(slug)) })
    for (const [slug, documents] of slugs) {
      const free = numbered(slug).filter((candidate) => !taken[collection].has(candidate)).length
      // Behind "-" come the digits, and behind those ":".
      if (free < documents) await look({ $gte: `${slug}-0`, $lt: `${slug}-:` })
    }
  }
  return {
    take(collection, slug) {
      if (!wanted[collection].has(slug)) return null
      let number = 1
      while (taken[collection].has(withNumber(slug, number))) number++
      const free = withNumber(slug, number)
      taken[collection].add(free)
      return free
    },
  }
}

/** The slugs of a kind that documents have, in their newest draft too, or had while they were public. */
async function slugsIn(
  payload: Payload,
  collection: Slugged,
  which: object,
  req: Partial<PayloadRequest>,
): Promise<string[]> {
  const session = inSession(payload, req)
  const isArticle = collection === 'articles'
  const current = await rawCollection(payload, collection)
    .find(isArticle ? { $or: [{ slug: which }, { previousSlugs: which }] } : { slug: which }, {
      projection: { slug: 1, previousSlugs: 1 },
      ...session,
    })
    .toArray()
  const drafts = await rawVersions(payload, collection)
    ?.find(
      { latest: true, 'version.slug': which },
      { projection: { 'version.slug': 1 }, ...session },
    )
    .toArray()
  const slugs: unknown[] = [
    ...current.flatMap(({ slug, previousSlugs }) => [
      slug,
      ...((previousSlugs ?? []) as unknown[]),
    ]),
    ...(drafts ?? []).map(({ version }) => (version as { slug?: unknown }).slug),
  ]
  return slugs.filter((slug) => typeof slug === 'string')
}

const withNumber = (slug: string, number: number): string =>
  number === 1 ? slug : `${slug}-${number}`

const numbered = (slug: string): string[] =>
  Array.from({ length: FEW }, (_, i) => withNumber(slug, i + 1))
