import type { Block, Reading } from '../engine/types'
import type { Identities } from './match'
import type { Target } from './types'

interface TargetContext {
  articleId: string
  imageIds: (string | null)[]
  reading: Reading
  identities: Identities
  linkIdsOf: (block: Block) => string[]
  isCorrection: (block: Block) => boolean
}

/**
 * Where a block of the reading went: the document and the field, or the place in the article's body.
 *
 * @param child index of the body's child that shows the block; null if none does
 * @returns null for what stays in the source only
 */
export function targetOf(
  block: Block,
  child: number | null,
  context: TargetContext,
): Target | null {
  const article = (path: string): Target => ({
    collection: 'articles',
    id: context.articleId,
    path,
  })
  const figure = block.figure === undefined ? undefined : context.reading.figures[block.figure - 1]
  const image = block.figure === undefined ? null : (context.imageIds[block.figure - 1] ?? null)
  const ofImage = (path: string): Target | null =>
    image === null ? null : { collection: 'images', id: image, path }

  if (context.isCorrection(block)) return article('corrections')
  switch (block.kind) {
    case 'title':
      return article('headline')
    case 'standfirst':
      return article('standfirst')
    case 'byline':
      return article(context.reading.contributors.length === 0 ? 'byline' : 'contributors')
    case 'dateline':
      return article('dateline')
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'list-item':
      return child === null ? null : article(`body.root.children.${child}`)
    case 'image-alt':
      return ofImage('alt')
    case 'image-caption':
      return ofImage('caption')
    case 'image-credit':
      return figure?.credit
        ? { collection: 'credits', id: context.identities.credit(figure.credit), path: 'line' }
        : ofImage('credit')
    case 'related-link': {
      const [link] = context.linkIdsOf(block)
      return link === undefined ? null : { collection: 'related-links', id: link, path: 'title' }
    }
    case 'boilerplate':
      return null
  }
}
