import type { Article, RelatedLink } from '../payload-types'
import { articlePath } from './article-path'
import { populated } from './populated'
import { safeHref } from './safe-href'

/**
 * Where a related link leads, once that has been settled.
 *
 * @returns null while it is unresolved, only suggested or rejected: it is shown as plain text then
 */
export function relatedLinkHref(link: RelatedLink): string | null {
  if (link.status === 'internal') {
    const article = populated<Article>(link.article)
    return article?.slug ? articlePath(article.slug) : null
  }
  return link.status === 'external' ? safeHref(link.url) : null
}
