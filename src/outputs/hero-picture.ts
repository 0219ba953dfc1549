import type { Article, Image } from '../payload-types'
import { asWritten, type Address } from './address'
import { pictureOf, type Picture } from './picture'
import { populated } from './populated'

/** The picture that stands for an article: its hero image, else the first of its images with a file. */
export function heroPicture(
  article: Pick<Article, 'heroImage' | 'images'>,
  at: Address = asWritten,
): Picture | null {
  const images = [article.heroImage, ...(article.images ?? [])]
  for (const image of images) {
    const picture = pictureOf(populated<Image>(image), at)
    if (picture) return picture
  }
  return null
}
