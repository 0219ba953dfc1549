import { blocksOf } from '../lib/blocks-of'
import { idOf } from '../lib/id-of'
import type { Article, FigureBlock, Image } from '../payload-types'
import { populated } from './populated'

/** A picture of an article: the image, and what the article says of it itself. */
export interface PictureUse {
  image: Image
  /** Its words where the article has others than the image. */
  block: Partial<FigureBlock>
  /** It stands above the text. */
  isHero: boolean
}

/** Every picture of an article: the lead picture, unless the text shows it, then those of the text in their order. */
export function figuresOf({ body, heroImage }: Pick<Article, 'body' | 'heroImage'>): PictureUse[] {
  const hero = populated<Image>(heroImage)
  const inText = blocksOf(body, 'figure').flatMap((block): PictureUse[] => {
    const image = populated<Image>(block.image)
    return image ? [{ image, block, isHero: idOf(heroImage) === image.id }] : []
  })
  return hero && !inText.some(({ isHero }) => isHero)
    ? [{ image: hero, block: { image: hero }, isHero: true }, ...inText]
    : inText
}
