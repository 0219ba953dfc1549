import { blocksOf } from '../lib/blocks-of'
import { idOf } from '../lib/id-of'
import type { Article, RelatedLink } from '../payload-types'
import { populated } from './populated'

/** The related links of an article that its body does not show where they stood. */
export function linksOutsideBody(article: Pick<Article, 'body' | 'relatedLinks'>): RelatedLink[] {
  const shown = new Set(blocksOf(article.body, 'relatedLink').map(({ link }) => idOf(link)))
  return (article.relatedLinks ?? [])
    .flatMap((link) => populated<RelatedLink>(link) ?? [])
    .filter(({ id }) => !shown.has(id))
}
