import type { Payload, Where } from 'payload'
import { selected, shown, SHOWN_DEPTH } from '../../outputs/shown'
import type { Article } from '../../payload-types'

/** Articles in a feed. */
const FEED_LENGTH = 20

/** Google takes no more news at once, and none that is older, in milliseconds. */
const NEWS_LENGTH = 1_000
const NEWS_AGE = 48 * 60 * 60_000

/** As the public sees them: whoever asks, a feed is the same for all. */
const asPublic = { collection: 'articles', overrideAccess: false } as const

/** One key: an index has it, and a second one would have all articles sorted in memory. */
const newestFirst = '-publishedAt'

/** @param section of whose articles; all where there is none */
export async function newestArticles(payload: Payload, section?: string): Promise<Article[]> {
  const { docs } = await payload.find({
    ...asPublic,
    where: section === undefined ? {} : { section: { equals: section } },
    sort: newestFirst,
    limit: FEED_LENGTH,
    pagination: false,
    depth: SHOWN_DEPTH,
    select: selected,
    populate: shown,
  })
  return docs as Article[]
}

/**
 * A page of all articles, the oldest first, so that a new one moves none.
 *
 * @param page counted from 1
 */
export function allArticles(payload: Payload, page: number, limit: number) {
  return payload.find({
    ...asPublic,
    sort: 'publishedAt',
    page,
    limit,
    depth: 0,
    select: {
      slug: true,
      publishedAt: true,
      firstPublishedAt: true,
      corrections: { date: true },
    },
  })
}

/** What was first published within the two days before a time, the newest first. */
export async function news(payload: Payload, now: Date) {
  const since = new Date(now.getTime() - NEWS_AGE).toISOString()
  const isNew: Where = {
    or: [{ firstPublishedAt: { greater_than: since } }, { firstPublishedAt: { exists: false } }],
  }
  const { docs } = await payload.find({
    ...asPublic,
    where: { and: [{ publishedAt: { greater_than: since } }, isNew] },
    sort: newestFirst,
    limit: NEWS_LENGTH,
    pagination: false,
    depth: 0,
    select: {
      slug: true,
      headline: true,
      language: true,
      publishedAt: true,
      firstPublishedAt: true,
    },
  })
  return docs
}
