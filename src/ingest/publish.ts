import type { Payload, PayloadRequest, TypedUser } from 'payload'
import { messageOf } from '../lib/errors'
import { noteEntry } from './ledger/note-entry'
import { mergeFields } from './merge'
import { knownSources, storedDocuments, type Stored } from './stored'
import { inTransaction } from './transaction'
import type { Plan } from './types'

type Imported = Pick<Plan, 'sourceKey' | 'sourceId' | 'articleId'>

/** What to publish it as. */
interface Publication {
  /** The run's id. */
  run: string
  /** The editor who asks for this one article, and is told whatever keeps it from readers; nobody of a run's many. */
  editor?: TypedUser
  /** Whether the run has just created it, with what the editor made of it: no one else has worked on it. */
  isNew?: boolean
  /** How long the database may be away, in milliseconds. */
  patience?: number
}

/**
 * Publishes an imported article that was never published and that nobody has worked on since. What an editor
 * published, took back or is still writing is the editor's. The ledger notes that the run published it.
 *
 * @returns null, or why it is not published, reason by reason, in words for an editor
 * @throws what MongoDB says, once there is no use in trying again
 */
export async function publishArticle(
  payload: Payload,
  imported: Imported,
  publication: Publication,
): Promise<readonly string[] | null> {
  try {
    return await inTransaction(
      payload,
      (req) => publishIn(payload, imported, publication, req),
      publication.patience,
    )
  } catch (error) {
    const reasons = reasonsOf(error)
    if (reasons) return reasons
    throw error
  }
}

async function publishIn(
  payload: Payload,
  { sourceKey, sourceId, articleId }: Imported,
  { run, editor, isNew = false }: Publication,
  req: Partial<PayloadRequest>,
): Promise<readonly string[] | null> {
  const key = `articles/${articleId}`
  const article = (await storedDocuments(payload, new Set([key]), req)).get(key)
  if (article === undefined || article.firstPublishedAt) return editor ? whyLeft(article) : null

  const base = (await knownSources(payload, [sourceId], req)).get(sourceId)?.base[key] ?? {}
  const changed = isNew ? [] : Object.keys(mergeFields(article, article, base).changes)
  if (changed.length > 0) {
    return [
      `an editor has changed it since the import (${changed.join(', ')}). Publish it in the admin.`,
    ]
  }

  const published = await payload.update({
    collection: 'articles',
    id: articleId,
    data: { _status: 'published' },
    depth: 0,
    // Whoever is writing it goes on writing it.
    overrideLock: false,
    ...(editor
      ? // A person's change, and no import's.
        { overrideAccess: false, user: editor, req: { ...req, context: {}, user: editor } }
      : { overrideAccess: true, req }),
  })
  const change = {
    collection: 'articles',
    id: articleId,
    outcome: 'updated',
    before: publicationOf(article),
    after: publicationOf({ ...published }),
  } as const
  await noteEntry(payload, { import: run, source: sourceId, sourceKey, changes: [change] }, req)
  return null
}

function whyLeft(article: Stored | undefined): readonly string[] | null {
  if (article === undefined) return ['Somebody has deleted it.']
  if (article._status === 'published') return null
  return [
    'It was published before, and is a draft of the newsroom now. Look at it and publish it in the admin.',
  ]
}

/** Payload's Locked: somebody has the document open, and is changing it. */
const LOCKED = 423

/** @returns why Payload does not publish; null for an error of another kind */
function reasonsOf(error: unknown): readonly string[] | null {
  const { status, data } = error as {
    status?: number
    data?: { errors?: readonly { message: string }[] }
  }
  if (status === LOCKED) {
    return ['Somebody is writing it at this moment. Publish it in the admin, once they are done.']
  }
  if (status !== 400) return null
  return data?.errors?.map(({ message }) => message) ?? [messageOf(error)]
}

const publicationOf = ({ _status, publishedAt, firstPublishedAt }: Stored) => ({
  _status,
  publishedAt: publishedAt ?? null,
  firstPublishedAt: firstPublishedAt ?? null,
})
