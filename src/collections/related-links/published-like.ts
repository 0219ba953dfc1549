import type { PayloadRequest } from 'payload'
import { matchKey } from '../../lib/match-key'
import { probeTerms, resembles } from '../../lib/headline-match'
import { MAX_CANDIDATES, MAX_COMPARED } from './limits'

/**
 * Published articles with the headline that a link gives, or with one like it, the newest first.
 *
 * @param refused ids of articles that somebody has said are not meant
 * @returns ids
 */
export async function publishedLike(
  title: string,
  refused: readonly string[],
  req: PayloadRequest,
): Promise<{ equal: string[]; similar: string[] }> {
  if (req.context.nothingPublished) return { equal: [], similar: [] }
  const key = matchKey(title)
  const find = async (where: object, limit: number) => {
    const { docs } = await req.payload.find({
      collection: 'articles',
      where: { ...where, _status: { equals: 'published' } },
      sort: '-publishedAt',
      limit,
      pagination: false,
      depth: 0,
      select: { headline: true },
      overrideAccess: true,
      req,
    })
    return docs
      .filter(({ id }) => !refused.includes(id))
      .map(({ id, headline }) => ({ id, key: matchKey(headline) }))
  }

  const equal = await find({ matchKey: { equals: key } }, MAX_CANDIDATES)
  const terms = probeTerms(key)
  if (equal.length > 0 || terms.length === 0)
    return { equal: equal.map(({ id }) => id), similar: [] }
  const near = await find({ matchTerms: { in: terms } }, MAX_COMPARED)
  const similar = near.filter((article) => resembles(article.key, key)).slice(0, MAX_CANDIDATES)
  return { equal: [], similar: similar.map(({ id }) => id) }
}
