import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { publishes } from '../../../access/publishes'
import { missingInWords, type Say } from '../../../outputs/missing-in-words'
import { imagesToDescribe, missingFor, type Described } from '../../../outputs/readiness'
import type { Missing } from '../../../outputs/readiness'
import type { Article } from '../../../payload-types'
import { PublishingRefused } from '../publishing-refused'

/**
 * Refuses to publish an article that readers must not see yet, or that some cannot see whole.
 *
 * @throws PublishingRefused with everything that is missing
 */
export const refuseUnfit: CollectionBeforeChangeHook<Article> = async ({ data, req }) => {
  if (!publishes(data)) return data
  const images = await describedImages(imagesToDescribe(data), req)
  const missing = missingFor(data, images, new Date())
  if (missing.length === 0) return data
  const errors = missing.map((item) => ({
    path: pathOf(item),
    message: missingInWords(item, req.t as unknown as Say),
  }))
  throw new PublishingRefused(errors, req)
}

/** The field beside which the admin shows it. */
function pathOf(missing: Missing): string {
  if (missing.what === 'headline') return 'headline'
  if (missing.what === 'embargo') return 'embargo.until'
  return missing.figure === null ? 'heroImage' : 'body'
}

async function describedImages(
  ids: string[],
  req: PayloadRequest,
): Promise<Map<string, Described>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.find({
    collection: 'images',
    where: { id: { in: ids } },
    depth: 0,
    joins: false,
    pagination: false,
    select: { alt: true, caption: true },
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((image) => [image.id, image]))
}
