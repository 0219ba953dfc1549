import type { ChangeStreamOptions, Db, Document } from 'mongodb'
import type { Payload } from 'payload'
import { rawCollection } from '../../ingest/raw'
import { CONTENT } from '../delivery/content'
import type { Changed } from './affected'

/** A batch is handed on when it has so many changes, and after so long in any case (milliseconds). */
const MOST_CHANGES = 500
const LONGEST = 250

/** Some changes that MongoDB acknowledged, one after the other. */
export interface Changes {
  /** Null when there are none: only time has passed. */
  changed: Changed | null
  /** After which the next batch comes. */
  token: unknown
}

/** A collection was dropped or renamed: what became of its documents, no change tells. */
class HistoryLost extends Error {
  override name = 'HistoryLost'
}

/**
 * What the server sends: ids only, and nothing of what cannot concern a reader. A new draft is none of their business, and nobody
 * refers to a new document of the other collections before the article that does is written.
 */
function pipelineOf(names: readonly string[], articles: string): Document[] {
  const isNewDraft = {
    operationType: 'insert',
    'ns.coll': articles,
    'fullDocument._status': { $ne: 'published' },
  }
  const isNewElsewhere = { operationType: 'insert', 'ns.coll': { $ne: articles } }
  return [
    { $match: { 'ns.coll': { $in: names }, $nor: [isNewDraft, isNewElsewhere] } },
    { $project: { operationType: 1, ns: 1, documentKey: 1 } },
  ]
}

/**
 * Follows what changes in the database, whoever writes it.
 *
 * @param from where to begin: the token of a batch before, or a time of MongoDB's
 * @param signal ends it within a moment
 * @throws what MongoDB says, also when it has forgotten where to begin (isHistoryLost)
 */
export async function* changes(
  payload: Payload,
  db: Db,
  from: Pick<ChangeStreamOptions, 'resumeAfter' | 'startAtOperationTime'>,
  signal: AbortSignal,
): AsyncGenerator<Changes> {
  const slugs = new Map(
    CONTENT.map((slug) => [rawCollection(payload, slug).collectionName, slug] as const),
  )
  const articles = rawCollection(payload, 'articles').collectionName
  const stream = db.watch(pipelineOf([...slugs.keys()], articles), {
    ...from,
    maxAwaitTimeMS: LONGEST,
  })
  try {
    let changed: Changed | null = null
    let count = 0
    let begun = 0
    while (!signal.aborted) {
      const change = (await stream.tryNext()) as Document | null
      if (change) {
        const slug = slugs.get(change.ns.coll)
        const id = change.documentKey?._id
        if (!slug || !id) throw new HistoryLost(`${change.ns.coll}: ${change.operationType}`)
        if (!changed) begun = Date.now()
        changed ??= nothingYet()
        changed[slug].add(String(id))
        count++
      }
      if (change && count < MOST_CHANGES && Date.now() - begun < LONGEST) continue
      yield { changed, token: stream.resumeToken }
      changed = null
      count = 0
    }
  } finally {
    await stream.close()
  }
}

const nothingYet = () =>
  Object.fromEntries(CONTENT.map((slug) => [slug, new Set<string>()])) as Changed

/** What MongoDB says, in its versions, when the place to go on from is no longer in its log, or was never in it. */
const LOST = new Set([136, 260, 280, 286, 40576, 40585, 40615])

/** Whether changes are missing, so that only a look at everything tells what is true. */
export function isHistoryLost(error: unknown): boolean {
  if (error instanceof HistoryLost) return true
  const { code, errorLabels } = (error ?? {}) as { code?: number; errorLabels?: string[] }
  return LOST.has(code ?? 0) || Boolean(errorLabels?.includes('NonResumableChangeStreamError'))
}
