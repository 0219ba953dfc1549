import type { Document } from 'mongodb'
import { RefusedError } from '../../lib/errors'
import { textLanguageOf } from '../../lib/text-language'
import type { PublicationStore } from '../publications/store'
import type { Asked } from './asked'

/** A search that takes longer is given up, in milliseconds. */
const LONGEST = 3_000
/** MongoDB's code for it. */
const MAX_TIME_EXPIRED = 50

/** A row that was found, and how well it fits. */
interface FoundRow {
  id: string
  score: number
}

interface Found {
  rows: FoundRow[]
  total: number
}

/**
 * The rows that fit, the best first, and of equally good ones the newest. Each language there is is asked by itself, for the words that were
 * typed have another stem in each; a word means in an article what it means in the article's language.
 *
 * @throws RefusedError (422) for a search that takes too long
 */
export async function findRows(store: PublicationStore, asked: Asked): Promise<Found> {
  const languages = asked.language
    ? [textLanguageOf(asked.language)]
    : await store.rows.distinct('textLanguage')
  const found = await Promise.all(
    languages.map((textLanguage) => findIn(store, asked, textLanguage)),
  )
  const rows = found.flatMap(({ rows }) => rows).sort(byScore)
  const { page, limit } = asked
  return {
    rows: rows.slice((page - 1) * limit, page * limit).map(({ _id, score }) => ({
      id: String(_id),
      score: Math.round(score * 1000) / 1000,
    })),
    total: found.reduce((sum, { total }) => sum + total, 0),
  }
}

const byScore = (one: Document, other: Document) =>
  other.score - one.score || Number(other.publishedAt) - Number(one.publishedAt)

async function findIn({ rows }: PublicationStore, asked: Asked, textLanguage: string) {
  const { search, section, language, page, limit } = asked
  try {
    const [facets] = await rows
      .aggregate<{ rows: Document[]; total: { count: number }[] }>(
        [
          {
            $match: {
              textLanguage,
              $text: { $search: search, $language: textLanguage },
              ...(section !== undefined && { section }),
              ...(language !== undefined && { language }),
            },
          },
          { $project: { publishedAt: 1, score: { $meta: 'textScore' } } },
          {
            $facet: {
              rows: [{ $sort: { score: -1, publishedAt: -1, _id: 1 } }, { $limit: page * limit }],
              total: [{ $count: 'count' }],
            },
          },
        ],
        { maxTimeMS: LONGEST },
      )
      .toArray()
    return { rows: facets?.rows ?? [], total: facets?.total[0]?.count ?? 0 }
  } catch (error) {
    if ((error as { code?: unknown }).code === MAX_TIME_EXPIRED)
      throw new RefusedError('This search takes too long: look for rarer words.')
    throw error
  }
}
