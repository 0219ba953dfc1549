import { blocksOf } from '../lib/blocks-of'
import { idOf } from '../lib/id-of'
import type { Article } from '../payload-types'
import { asWritten, type Address } from './address'
import { effectiveFigure, type Figure } from './figure'
import { populated } from './populated'

/** The hero image of an article as a figure of its own; null when the body shows it anyway. */
export function heroOutsideBody(
  article: Pick<Article, 'body' | 'heroImage'>,
  at: Address = asWritten,
): Figure | null {
  const image = populated(article.heroImage)
  const shown = blocksOf(article.body, 'figure').map((figure) => idOf(figure.image))
  return image && !shown.includes(image.id) ? effectiveFigure({ image }, at) : null
}
