import { hash } from 'node:crypto'
import { spaceWords } from '../../lib/space-words'
import { textLanguageOf } from '../../lib/text-language'
import { publicFace } from '../../outputs/public-face'
import { searchedFields, searchWords, type SearchWords } from '../../outputs/search-words'
import type { Article } from '../../payload-types'
import type { Publication } from './store'

/** Raise it with every change of what a row is made of: all are made anew then, and nobody is told. */
export const FORMAT = 1

/**
 * Searched are the first so many characters of an article, headline, names and captions included: twelve thousand words. A batch of
 * rows has to fit into one entry of MongoDB's log, 16 MB.
 */
const MOST_CHARACTERS = 60_000

/** What the ledger says of an article that readers can see. */
export function rowOf(article: Article): Omit<Publication, '_id'> {
  return {
    slug: article.slug,
    language: article.language,
    textLanguage: textLanguageOf(article.language),
    section: article.section ?? null,
    publishedAt: article.publishedAt ? new Date(article.publishedAt) : null,
    hash: hash('sha256', publicFace(article), 'base64url'),
    format: FORMAT,
    ...bounded(searchWords(article)),
  }
}

function bounded(words: SearchWords): SearchWords {
  let left = MOST_CHARACTERS
  const fields = searchedFields.map((field) => {
    const text = spaceWords(words[field]).slice(0, left)
    left -= text.length
    return [field, text]
  })
  return Object.fromEntries(fields) as SearchWords
}
