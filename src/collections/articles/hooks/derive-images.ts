import type { CollectionBeforeChangeHook } from 'payload'
import { blocksOf } from '../../../lib/blocks-of'
import { idOf } from '../../../lib/id-of'
import type { Article } from '../../../payload-types'

/**
 * Notes which pictures the article uses, and leads with the first one unless another was chosen.
 *
 * The lead picture is stored and not worked out at reading, so that lists can select and sort by it and the
 * editor sees what readers will see. As long as it is the text's first picture it moves with the text.
 */
export const deriveImages: CollectionBeforeChangeHook<Article> = ({ data, originalDoc }) => {
  const inBody = blocksOf(data.body, 'figure').flatMap(({ image }) => idOf(image) ?? [])
  const before = blocksOf(originalDoc?.body, 'figure').flatMap(({ image }) => idOf(image) ?? [])

  const chosen = idOf(data.heroImage)
  const followed = chosen === (before[0] ?? null) && chosen === idOf(originalDoc?.heroImage)
  const heroImage = chosen === null || followed ? (inBody[0] ?? null) : chosen
  const images = [...new Set(heroImage === null ? inBody : [...inBody, heroImage])]
  return { ...data, heroImage, images }
}
