import type { Article, RelatedLink } from '../payload-types'
import { populated } from './populated'

interface BlockNode {
  type: string
  fields?: { blockType?: string; link?: string | { id: string } | null }
}

const idOf = (reference: string | { id: string }): string =>
  typeof reference === 'string' ? reference : reference.id

/** The related links of an article that its body does not show where they stood. */
export function linksOutsideBody(article: Pick<Article, 'body' | 'relatedLinks'>): RelatedLink[] {
  const nodes = (article.body?.root.children ?? []) as BlockNode[]
  const shown = new Set(
    nodes.flatMap(({ fields }) =>
      fields?.blockType === 'relatedLink' && fields.link ? idOf(fields.link) : [],
    ),
  )
  return (article.relatedLinks ?? [])
    .flatMap((link) => populated<RelatedLink>(link) ?? [])
    .filter(({ id }) => !shown.has(id))
}
