import type { Block, Reading } from '../engine/types'
import type { Identities } from './match'
import type { Target } from './types'

interface TargetContext {
  articleId: string
  imageIds: (string | null)[]
  reading: Reading
  identities: Identities
  linkIdOf: (block: Block) => string | null
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
  const figure = block.figure === undefined ? undefined : context.reading.figures[block.figure - 1]
  const image = block.figure === undefined ? null : (context.imageIds[block.figure - 1] ?? null)
  if (context.isCorrection(block)) return ofArticle(context, 'corrections')
  switch (block.kind) {
    case 'title':
      return ofArticle(context, 'headline')
    case 'standfirst':
      return ofArticle(context, 'standfirst')
    case 'byline':
      return ofArticle(
        context,
        context.reading.contributors.length === 0 ? 'byline' : 'contributors',
      )
    case 'dateline':
      return ofArticle(context, 'dateline')
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'list-item':
      return child === null ? null : ofArticle(context, `body.root.children.${child}`)
    case 'image-alt':
      return ofImage(image, 'alt')
    case 'image-caption':
      return ofImage(image, 'caption')
    case 'image-credit':
      return figure?.credit
        ? { collection: 'credits', id: context.identities.credit(figure.credit), path: 'line' }
        : ofImage(image, 'credit')
    case 'related-link': {
      const link = context.linkIdOf(block)
      return link === null ? null : { collection: 'related-links', id: link, path: 'title' }
    }
    case 'boilerplate':
      return null
  }
}

const ofArticle = ({ articleId }: TargetContext, path: string): Target => ({
  collection: 'articles',
  id: articleId,
  path,
})

const ofImage = (image: string | null, path: string): Target | null =>
  image === null ? null : { collection: 'images', id: image, path }
