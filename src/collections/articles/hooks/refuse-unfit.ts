import type { CollectionBeforeChangeHook, PayloadRequest, ValidationFieldError } from 'payload'
import { publishes } from '../../../access/publishes'
import { blocksOf } from '../../../lib/blocks-of'
import { idOf } from '../../../lib/id-of'
import type { Article, Image } from '../../../payload-types'
import { PublishingRefused } from '../publishing-refused'

/**
 * Refuses to publish an article that readers must not see yet, or that some cannot see whole.
 *
 * @throws PublishingRefused with everything that is missing
 */
export const refuseUnfit: CollectionBeforeChangeHook<Article> = async ({ data, req }) => {
  if (!publishes(data)) return data
  const missing = [...underEmbargo(data), ...(await withoutAlt(data, req))]
  if (missing.length > 0) throw new PublishingRefused(missing, req)
  return data
}

function underEmbargo({ embargo }: Partial<Article>): ValidationFieldError[] {
  if (!embargo?.until || new Date(embargo.until) <= new Date()) return []
  const until = `${new Date(embargo.until).toISOString().slice(0, 16).replace('T', ' ')} UTC`
  return [{ path: 'embargo.until', message: `Under embargo until ${until}.` }]
}

async function withoutAlt(
  { body, heroImage }: Partial<Article>,
  req: PayloadRequest,
): Promise<ValidationFieldError[]> {
  const figures = blocksOf(body, 'figure').map((figure, index) => ({
    name: `Figure ${index + 1}`,
    image: idOf(figure.image),
    path: 'body',
    needsAlt: !figure.alt?.trim() && !figure.decorative,
  }))
  const hero = {
    name: 'The lead picture',
    image: idOf(heroImage),
    path: 'heroImage',
    needsAlt: true,
  }
  // A lead picture that stands in the text, too, has the words that it has there.
  const leads = hero.image !== null && !figures.some(({ image }) => image === hero.image)
  const uses = [...figures, ...(leads ? [hero] : [])].filter(({ needsAlt }) => needsAlt)
  if (uses.length === 0) return []

  const { docs } = await req.payload.find({
    collection: 'images',
    where: { id: { in: uses.map(({ image }) => image) } },
    depth: 0,
    joins: false,
    pagination: false,
    select: { alt: true, caption: true },
    overrideAccess: true,
    req,
  })
  const images = new Map(docs.map((image) => [image.id, image]))
  return uses.flatMap(({ image: id, name, path }) => {
    const image = images.get(id ?? '')
    // A picture that is not there is the field's own validation to report.
    if (!image || image.alt?.trim()) return []
    const message = `${name}${captioned(image)} has no alt text. Describe the picture on the image, or mark the figure as decorative.`
    return [{ path, message }]
  })
}

function captioned({ caption }: Pick<Image, 'caption'>): string {
  const start = caption?.trim().slice(0, 60)
  return start ? ` (“${start}${caption && caption.length > 60 ? '…' : ''}”)` : ''
}
