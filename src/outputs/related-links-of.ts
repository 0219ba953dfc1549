import { blocksOf } from '../lib/blocks-of'
import type { Article, RelatedLink } from '../payload-types'
import { linksOutsideBody } from './links-outside-body'
import { populated } from './populated'
import { relatedLinkHref } from './related-link-href'

/** A related link that leads somewhere. */
export interface ResolvedLink {
  link: RelatedLink
  href: string
}

/** The related links of an article that lead somewhere: those in its text, then the others; each once. */
export function resolvedLinksOf(article: Pick<Article, 'body' | 'relatedLinks'>): ResolvedLink[] {
  const inText = blocksOf(article.body, 'relatedLink').flatMap(
    ({ link }) => populated<RelatedLink>(link) ?? [],
  )
  const links = new Map([...inText, ...linksOutsideBody(article)].map((link) => [link.id, link]))
  return [...links.values()].flatMap((link) => {
    const href = relatedLinkHref(link)
    return href === null ? [] : [{ link, href }]
  })
}
