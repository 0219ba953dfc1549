import type { Payload } from 'payload'
import { messageOf } from '../lib/errors'
import { mergeFields } from './merge'
import { withRetry } from './retry'
import { knownSources, storedDocuments } from './stored'

/**
 * Publishes an imported article that was never published and that nobody has worked on since. What an editor
 * published, took back or is still writing is the editor's.
 *
 * @returns null, or why it is not published, in words for an editor
 */
export async function publishArticle(
  payload: Payload,
  { sourceId, articleId }: { sourceId: string; articleId: string },
): Promise<string | null> {
  const key = `articles/${articleId}`
  const article = (await storedDocuments(payload, new Set([key]), {})).get(key)
  if (article === undefined || article.firstPublishedAt) return null

  const imported = (await knownSources(payload, [sourceId], {})).get(sourceId)?.base[key] ?? {}
  const { changes } = mergeFields(article, article, imported)
  if (Object.keys(changes).length > 0) {
    return `an editor has changed it since the import (${Object.keys(changes).join(', ')}). Publish it in the admin.`
  }

  try {
    await withRetry(() =>
      payload.update({
        collection: 'articles',
        id: articleId,
        data: { _status: 'published' },
        depth: 0,
        overrideAccess: true,
      }),
    )
    return null
  } catch (error) {
    if ((error as { status?: number }).status === 400) return messageOf(error)
    throw error
  }
}
