import { setTimeout as sleep } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { messageOf } from '../../lib/errors'
import { CONTENT } from './content'
import { ANYTHING, collectionTag, documentTag, type Tag } from './tags'

/** MongoDB answers after so long when nothing changes, in milliseconds: as often we know that we hear all. */
const AWAIT_MS = 200

/** After a failure, in milliseconds. */
const AGAIN_AFTER_MS = 500

/** So long a database that is there may take, in milliseconds. */
const PING_MS = 1_500

/** Nobody waits longer for the end, in milliseconds. */
const CLOSE_MS = 1_000

interface Change {
  operationType: string
  ns?: { coll?: string }
  documentKey?: { _id: unknown }
  fullDocument?: { _status?: string }
}

interface Listener {
  onChanges: (tags: readonly Tag[]) => void
  /** Anything may have changed meanwhile: the stream begins, again or for the first time. */
  onLost: () => void
}

export interface Changes {
  /**
   * All that was written before this moment (of `performance.now()`) has been told; -Infinity while the stream is down.
   */
  heardUntil: () => number
  close: () => Promise<void>
}

/**
 * Follows what anybody changes of the content: this server, others, imports, scripts.
 *
 * The driver's own change streams hide when an answer of the database had nothing in it, and that is what says how far
 * the news reach; so this reads the cursor a batch at a time. It needs no resume token: what was missed is not asked
 * for, everything is forgotten instead.
 */
export function followChanges(payload: Payload, { onChanges, onLost }: Listener): Changes {
  const db = payload.db as unknown as MongooseAdapter
  const slugs = new Map(
    CONTENT.map((slug) => [db.collections[slug]?.collection.collectionName ?? slug, slug] as const),
  )
  const pipeline = [
    { $changeStream: {} },
    {
      $match: {
        $or: [
          { 'ns.coll': { $in: [...slugs.keys()] } },
          { operationType: { $in: ['dropDatabase', 'invalidate'] } },
        ],
      },
    },
    { $project: { operationType: 1, ns: 1, 'documentKey._id': 1, 'fullDocument._status': 1 } },
  ]
  const stopping = new AbortController()
  let heard = -Infinity
  /** Told once, not at every try. */
  let isLossTold = false

  async function follow(): Promise<void> {
    const database = db.connection.getClient().db(db.connection.name)
    // Asked for again and again, the driver looks again and again whether MongoDB is back; else every ten seconds.
    await database.command({ ping: 1 }, { timeoutMS: PING_MS })
    const cursor = database.runCursorCommand({ aggregate: 1, pipeline, cursor: {} })
    cursor.setMaxTimeMS(AWAIT_MS)
    try {
      for (let isFirst = true; !stopping.signal.aborted; isFirst = false) {
        const askedAt = performance.now()
        const first = await cursor.tryNext()
        if (isFirst) onLost()
        if (isLossTold) payload.logger.info('changes are heard of again')
        isLossTold = false
        const batch = [...(first ? [first] : []), ...cursor.readBufferedDocuments()] as Change[]
        if (batch.some(({ operationType }) => !known.has(operationType))) onLost()
        else if (batch.length > 0) onChanges(batch.flatMap((change) => tagsOf(change, slugs)))
        heard = askedAt
      }
    } finally {
      heard = -Infinity
      // Without its database nobody ends it, and it ends by itself.
      void cursor.close().catch(() => undefined)
    }
  }

  const following = (async () => {
    while (!stopping.signal.aborted) {
      await follow().catch((error: unknown) => {
        if (stopping.signal.aborted || isLossTold) return
        isLossTold = true
        payload.logger.warn({ msg: 'changes are not heard of', why: messageOf(error) })
      })
      await sleep(AGAIN_AFTER_MS, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  })()

  return {
    heardUntil: () => heard,
    close: async () => {
      stopping.abort()
      // A database that is away keeps it waiting.
      await Promise.race([following, sleep(CLOSE_MS, undefined, { ref: false })])
    },
  }
}

const known = new Set(['insert', 'update', 'replace', 'delete'])

/** @param slugs of collections, by their names in the database */
function tagsOf(
  { operationType, ns, documentKey, fullDocument }: Change,
  slugs: ReadonlyMap<string, string>,
): Tag[] {
  const collection = slugs.get(ns?.coll ?? '') ?? ''
  const tags = [ANYTHING, documentTag(collection, String(documentKey?._id))]
  // A draft that was never there is in no list, and nothing shows it: what an import brings.
  const isNewDraft = operationType === 'insert' && fullDocument?._status === 'draft'
  return isNewDraft ? tags.slice(1) : [...tags, collectionTag(collection)]
}
