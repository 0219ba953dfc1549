import type { Payload } from 'payload'
import { messageOf } from '../lib/errors'

/**
 * Publishes an imported article that was never published before. One that an editor published or took back
 * is the editor's.
 *
 * @returns null, or why it may not be published yet, in words for an editor
 */
export async function publishArticle(payload: Payload, id: string): Promise<string | null> {
  const article = await payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: 0,
    select: { firstPublishedAt: true },
    disableErrors: true,
    overrideAccess: true,
  })
  if (article === null || article.firstPublishedAt) return null
  try {
    await payload.update({
      collection: 'articles',
      id,
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: true,
    })
    return null
  } catch (error) {
    if ((error as { status?: number }).status === 400) return messageOf(error)
    throw error
  }
}
