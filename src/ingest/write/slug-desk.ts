import type { Payload, PayloadRequest } from 'payload'
import type { SlugDesk, Slugged } from '../../lib/slug-desk'
import { inSession, rawCollection, rawVersions } from '../raw'

/** Numbers that are looked up in advance; a headline that has more is looked up by itself. */
const NUMBERS = 10

/**
 * Looks up which slugs are taken among those that new documents want: by what a document is called now, in its newest
 * draft, or was called while it was public.
 *
 * @param wanted slugs without numbers, by collection
 */
export async function openSlugDesk(
  payload: Payload,
  wanted: Readonly<Record<Slugged, ReadonlySet<string>>>,
  req: Partial<PayloadRequest>,
): Promise<SlugDesk> {
  const session = inSession(payload, req)
  const taken: Record<Slugged, Set<string>> = { articles: new Set(), people: new Set() }
  for (const collection of ['articles', 'people'] as const) {
    const candidates = [...wanted[collection]].flatMap(numbered)
    if (candidates.length === 0) continue
    const note = (slug: unknown) => typeof slug === 'string' && taken[collection].add(slug)
    const among = { $in: candidates }
    const isArticle = collection === 'articles'
    const current = rawCollection(payload, collection).find(
      isArticle ? { $or: [{ slug: among }, { previousSlugs: among }] } : { slug: among },
      { projection: { slug: 1, previousSlugs: 1 }, ...session },
    )
    for await (const { slug, previousSlugs } of current) {
      note(slug)
      for (const former of (previousSlugs ?? []) as unknown[]) note(former)
    }
    const drafts = rawVersions(payload, collection)?.find(
      { latest: true, 'version.slug': among },
      { projection: { 'version.slug': 1 }, ...session },
    )
    for await (const { version } of drafts ?? []) note((version as { slug?: unknown }).slug)
  }
  return {
    take(collection, slug) {
      if (!wanted[collection].has(slug)) return null
      const free = numbered(slug).find((candidate) => !taken[collection].has(candidate))
      if (free !== undefined) taken[collection].add(free)
      return free ?? null
    },
  }
}

const numbered = (slug: string): string[] =>
  Array.from({ length: NUMBERS }, (_, i) => (i === 0 ? slug : `${slug}-${i + 1}`))
