import { blocksOf } from '../../lib/blocks-of'
import { idOf } from '../../lib/id-of'
import { slugOf } from '../../lib/slug-of'
import { sameField } from '../merge/same-field'
import type { Stored } from '../stored'
import type { ContentCollection } from '../types'

type Values = Record<string, unknown>

/** What a document holds that follows from its other fields or from other documents, in every collection … */
const FOLLOWING = [
  'id',
  'createdAt',
  'updatedAt',
  'createdBy',
  'matchKey',
  'matchTerms',
  'aliasKeys',
]
/** … and in some: a picture's title from its caption, a link's article from the articles that are published. */
const FOLLOWING_IN: Partial<Record<ContentCollection, readonly string[]>> = {
  articles: ['images'],
  images: ['title', 'fileStatus', 'altStatus'],
  'related-links': ['status', 'article', 'candidates'],
}

/**
 * The fields of a document that somebody changed since an import created it, whether or not the import wrote them.
 * To open a document and save it changes none.
 *
 * @param stored the document, in its newest version
 * @param imported what the import wrote
 */
export function editsOf(collection: ContentCollection, stored: Stored, imported: Values): string[] {
  const expected: Values = { ...ownValues(collection, stored, imported), ...imported }
  const following = [...FOLLOWING, ...(FOLLOWING_IN[collection] ?? [])]
  const fields = new Set([...Object.keys(stored), ...Object.keys(expected)])
  return [...fields].filter(
    (field) => !following.includes(field) && !sameField(stored[field], expected[field]),
  )
}

/** What a new document has in fields that the import leaves to the collection. */
function ownValues(collection: ContentCollection, stored: Stored, imported: Values): Values {
  switch (collection) {
    case 'articles':
      return {
        _status: 'draft',
        slug: ownSlug(stored.slug, articleSlug(imported), articleSlug(stored)),
        heroImage: idOf(blocksOf(imported.body, 'figure')[0]?.image),
        review: unsettled(stored.review),
      }
    case 'people':
      return { slug: ownSlug(stored.slug, slugOf(String(imported.name))) }
    case 'related-links':
      return { decided: false }
    case 'agencies':
    case 'credits':
    case 'images':
      return {}
  }
}

const articleSlug = ({ headline, language }: Values) => slugOf(String(headline), String(language))

/** The slug itself where it is made of a text, with or without a number behind it; else the one that would be. */
function ownSlug(slug: unknown, ...made: readonly [string, ...string[]]): unknown {
  const text = String(slug)
  return made.includes(text) || made.includes(text.replace(/-\d+$/, '')) ? slug : made[0]
}

/** The doubts of an article as the import leaves them: to be settled. */
const unsettled = (review: unknown) =>
  Array.isArray(review) ? review.map((item: Values) => ({ ...item, resolved: false })) : review
