import { Router } from 'express'
import type { Payload } from 'payload'
import { textLanguageOf } from '../../lib/text-language'
import { searchedFields, searchWords } from '../../outputs/search-words'
import type { Article } from '../../payload-types'
import { noteRead } from '../delivery/reads'
import { readPublished } from '../publications/read-published'
import { publicationStore } from '../publications/store'
import { asked, DEEPEST } from './asked'
import { findRows } from './find-rows'
import { highlight } from './highlight'
import { stemsOf } from './stems'

/**
 * `GET /api/search?q=`: published articles by their words, for everybody alike.
 *
 * The ledger finds them; what is sent of each is read from the article itself, as anybody may read it. A row that is a moment old can
 * so bring a hit too many, which is left out, and never a word that is not public.
 */
export function search(payload: Payload): Router {
  const router = Router()
  router.get('/api/search', async (request, response) => {
    const query = asked(request.query)
    // The ledger follows the content a moment later: what it answers is not kept.
    noteRead('publications')
    const { rows, total } = await findRows(publicationStore(payload), query)
    const articles = await readPublished(
      payload,
      rows.map(({ id }) => id),
    )
    const byId = new Map(articles.map((article) => [article.id, article]))
    const docs = rows.flatMap(({ id, score }) => {
      const article = byId.get(id)
      return article ? [hit(article, score, query.wanted)] : []
    })
    const { page, limit } = query
    const totalPages = Math.min(Math.ceil(total / limit), Math.floor(DEEPEST / limit))
    response.json({
      docs,
      totalDocs: total,
      limit,
      page,
      totalPages,
      hasPrevPage: page > 1,
      hasNextPage: page < totalPages,
    })
  })
  return router
}

function hit(article: Article, score: number, wanted: string) {
  const textLanguage = textLanguageOf(article.language)
  const stems = stemsOf(wanted, textLanguage)
  const words = searchWords(article)
  const highlights = searchedFields.flatMap((field) => {
    const passages = highlight(words[field], textLanguage, stems)
    return passages.length > 0 ? [[field, passages] as const] : []
  })
  const { id, headline, slug, language } = article
  return {
    id,
    headline,
    slug,
    standfirst: article.standfirst ?? null,
    section: article.section ?? null,
    language,
    publishedAt: article.publishedAt ?? null,
    score,
    highlights: Object.fromEntries(highlights),
  }
}
