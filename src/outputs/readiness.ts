import { blocksOf } from '../lib/blocks-of'
import { idOf } from '../lib/id-of'
import type { Article, Image } from '../payload-types'

/** One thing that keeps an article from being published. */
export type Missing =
  | { what: 'headline' }
  /** @property until ISO 8601 */
  | { what: 'embargo'; until: string }
  /** A figure in which no image was chosen; figures are counted from 1. */
  | { what: 'image'; figure: number }
  /** An image without alt text. `figure` is null for the lead picture, `caption` empty where it has none. */
  | { what: 'alt'; figure: number | null; image: string; caption: string }

type Draft = Pick<Partial<Article>, 'headline' | 'body' | 'heroImage' | 'embargo'>

/** What readiness asks of an image. */
export type Described = Pick<Image, 'alt' | 'caption'>

interface PictureUse {
  figure: number | null
  image: string | null
  needsAlt: boolean
}

/** Every picture that readers will see, in the order of the text, the lead picture last. */
function pictureUses({ body, heroImage }: Draft): PictureUse[] {
  const figures = blocksOf(body, 'figure').map(({ image, alt, decorative }, index): PictureUse => ({
    figure: index + 1,
    image: idOf(image),
    needsAlt: !alt?.trim() && !decorative,
  }))
  const hero = idOf(heroImage)
  // A lead picture that stands in the text, too, has the words that it has there.
  if (hero === null || figures.some(({ image }) => image === hero)) return figures
  return [...figures, { figure: null, image: hero, needsAlt: true }]
}

/** Ids of the images whose own alt text a draft relies on. */
export function imagesToDescribe(draft: Draft): string[] {
  const relied = pictureUses(draft).filter(({ needsAlt }) => needsAlt)
  return [...new Set(relied.flatMap(({ image }) => image ?? []))]
}

/** The end of the embargo that an article is under at a time, in ISO 8601; null when it is under none. */
export function embargoAt({ embargo }: Pick<Draft, 'embargo'>, time: Date): string | null {
  return embargo?.until && new Date(embargo.until) > time ? embargo.until : null
}

/**
 * Everything that keeps a draft from being published, in the order of the form. The admin shows it before the click,
 * and the hook that refuses (src/collections/articles/hooks/refuse-unfit.ts) goes by it.
 *
 * @param images those of `imagesToDescribe`, by id; one that is not there is not asked for a text
 * @param time when it is to be published
 */
export function missingFor(
  draft: Draft,
  images: ReadonlyMap<string, Described>,
  time: Date,
): Missing[] {
  const until = embargoAt(draft, time)
  return [
    ...(draft.headline?.trim() ? [] : [{ what: 'headline' } as const]),
    ...(until ? [{ what: 'embargo', until } as const] : []),
    ...pictureUses(draft).flatMap((use) => missingOf(use, images)),
  ]
}

function missingOf(
  { figure, image: id, needsAlt }: PictureUse,
  images: ReadonlyMap<string, Described>,
): Missing[] {
  if (id === null) return figure === null ? [] : [{ what: 'image', figure }]
  const image = images.get(id)
  if (!needsAlt || !image || image.alt?.trim()) return []
  return [{ what: 'alt', figure, image: id, caption: image.caption?.trim() ?? '' }]
}
