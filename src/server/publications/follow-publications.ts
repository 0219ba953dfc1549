import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { log } from '../../lib/log'
import { affectedArticles } from './affected'
import { changes, isHistoryLost } from './changes'
import { keepLease, LeaseLost, releaseLease, takeLease } from './lease'
import { reconcile } from './reconcile'
import { BATCH, refresh, type Refreshing } from './refresh'
import { FORMAT } from './row-of'
import { publicationStore, type FollowerState, type PublicationStore } from './store'

/** How long until a server asks again whether it may keep the ledger, or tries again what failed; in milliseconds. */
const ASK_EVERY = 5_000
/** While nothing happens, a sign of life is given so often, in milliseconds. */
const ALIVE_EVERY = 5_000

type Tell = Refreshing['tell']

interface Keeper {
  payload: Payload
  store: PublicationStore
  holder: string
  tell: Tell
  signal: AbortSignal
}

/**
 * Keeps the ledger of what readers can see true, as long as this server runs and no other one does: it follows MongoDB's own record of
 * changes, so that imports, scripts and other servers count, too, and those from before the server started.
 *
 * @param tell is told, in the same transaction, when readers see something else than before
 * @returns ends it, and lets another server go on at once
 */
export function followPublications(payload: Payload, tell: Tell): () => Promise<void> {
  const ending = new AbortController()
  const { signal } = ending
  const keeper = { payload, store: publicationStore(payload), holder: randomUUID(), tell, signal }
  const ended = keepOn(keeper)
  return async () => {
    ending.abort()
    await ended
  }
}

async function keepOn(keeper: Keeper): Promise<void> {
  const { store, holder, signal } = keeper
  while (!signal.aborted) {
    try {
      const state = await takeLease(store, holder)
      if (state) await keepLedger(keeper, state)
    } catch (error) {
      if (!(error instanceof LeaseLost) && !signal.aborted)
        log.warn({ err: error }, 'the ledger of publications: tried again a little later')
    }
    await sleep(ASK_EVERY, undefined, { signal }).catch(() => undefined)
  }
  await releaseLease(store, holder).catch((error: unknown) =>
    log.warn({ err: error }, 'the ledger of publications is not let go of; its lease runs out'),
  )
}

async function keepLedger(keeper: Keeper, state: FollowerState): Promise<void> {
  const { payload, store, holder, signal } = keeper
  if (state.token && state.format === FORMAT) {
    try {
      return await follow(keeper, { resumeAfter: state.token })
    } catch (error) {
      if (!isHistoryLost(error)) throw error
      log.info({ why: String(error) }, 'the ledger of publications is made true from all articles')
    }
  }
  // What changes meanwhile is followed afterwards: twice does no harm.
  const { operationTime } = await store.db.command({ ping: 1 })
  // Nobody is told of the first time: what is found then was there before anybody could have asked to be told.
  const tell = state.format === undefined ? () => Promise.resolve() : keeper.tell
  const keep: Refreshing['keep'] = (session) => keepLease(store, holder, {}, session)
  await reconcile({ payload, store, tell, keep }, signal)
  if (!signal.aborted)
    await follow(keeper, { startAtOperationTime: operationTime }, { format: FORMAT })
}

type Start = Parameters<typeof changes>[2]

async function follow(keeper: Keeper, start: Start, first: Pick<FollowerState, 'format'> = {}) {
  const { payload, store, holder, tell, signal } = keeper
  let aliveAt = 0
  for await (const { changed, token } of changes(payload, store.db, start, signal)) {
    const progress = { ...first, ...(token !== undefined && { token }) }
    const ids = changed ? [...(await affectedArticles(payload, changed))] : []
    for (let at = 0; at < ids.length; at += BATCH) {
      const done = at + BATCH < ids.length ? {} : progress
      const keep: Refreshing['keep'] = (session) => keepLease(store, holder, done, session)
      await refresh({ payload, store, tell, keep }, ids.slice(at, at + BATCH))
      aliveAt = Date.now()
    }
    if (Date.now() - aliveAt < ALIVE_EVERY) continue
    await keepLease(store, holder, progress)
    aliveAt = Date.now()
  }
}
