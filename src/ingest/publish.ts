import type { Payload } from 'payload'
import { messageOf } from '../lib/errors'
import { noteEntry } from './ledger/note-entry'
import { mergeFields } from './merge'
import { knownSources, storedDocuments, type Stored } from './stored'
import { inTransaction } from './transaction'
import type { Plan } from './types'

/**
 * Publishes an imported article that was never published and that nobody has worked on since. What an editor
 * published, took back or is still writing is the editor's. The ledger notes that the run published it.
 *
 * @param run the run's id
 * @returns null, or why it is not published, in words for an editor
 */
export async function publishArticle(
  payload: Payload,
  { sourceKey, sourceId, articleId }: Pick<Plan, 'sourceKey' | 'sourceId' | 'articleId'>,
  run: string,
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
    await inTransaction(payload, async (req) => {
      const published = await payload.update({
        collection: 'articles',
        id: articleId,
        data: { _status: 'published' },
        depth: 0,
        overrideAccess: true,
        req,
      })
      const change = {
        collection: 'articles',
        id: articleId,
        outcome: 'updated',
        before: publicationOf(article),
        after: publicationOf({ ...published }),
      } as const
      await noteEntry(payload, { import: run, source: sourceId, sourceKey, changes: [change] }, req)
    })
    return null
  } catch (error) {
    if ((error as { status?: number }).status === 400) return messageOf(error)
    throw error
  }
}

const publicationOf = ({ _status, publishedAt, firstPublishedAt }: Stored) => ({
  _status,
  publishedAt: publishedAt ?? null,
  firstPublishedAt: firstPublishedAt ?? null,
})
