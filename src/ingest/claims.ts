import type { Payload, PayloadRequest } from 'payload'
import { documentId } from '../lib/ids'
import { hasEnded, newHolder } from './holder'
import { nextTurn } from './ledger/next-turn'
import { inSession, objectId, rawCollection } from './raw'
import { addReport, emptyReport } from './report'
import type { RunReport } from './types'

/**
 * A process that gives no sign of life for so long has died, and others take over what it had claimed; on the same host
 * at once, where it can be seen that it has.
 */
const LEASE_MS = 20_000
/** Signs of life come this often: three may get lost. */
const RENEW_MS = 5_000

const DUPLICATE_KEY = 11000

/** What a process may do with a batch. */
export type Claim = 'mine' | 'theirs' | 'done'

/** What of a batch is kept with its claim. */
export type BatchReport = Pick<RunReport, 'counts' | 'byCollection' | 'problems'> & {
  discardedBlocks: number
}

/** Shares the batches of a run between processes, on one host or several. */
export interface Claims {
  /** @param batch what identifies its documents, in their order */
  take: (batch: readonly string[]) => Promise<Claim>
  /** Notes what became of a batch; with a transaction, if that is in. */
  complete: (
    batch: readonly string[],
    report: BatchReport,
    req: Partial<PayloadRequest>,
  ) => Promise<void>
  /** What all processes have done so far, in the order in which they did it. */
  total: () => Promise<RunReport>
  /** Gives back what this process has claimed and not done: others need not wait for the lease to end. */
  giveBack: () => Promise<void>
  close: () => void
}

/**
 * Claims batches with a lease that is renewed as long as this process lives. The clocks of hosts that share a run may differ
 * by some seconds; when they differ by more, a batch may be done twice, and the second time finds everything there.
 *
 * @param run id of the run
 */
export function openClaims(payload: Payload, run: string): Claims {
  const holder = newHolder()
  const collection = rawCollection(payload, 'import-batches')
  const ofRun = { import: objectId(payload, run) }
  const idOf = (batch: readonly string[]) =>
    objectId(payload, documentId('import-batches', run, ...batch))
  const expiry = () => new Date(Date.now() + LEASE_MS)

  const renewal = setInterval(() => {
    const mine = { ...ofRun, holder, state: 'claimed' }
    // What cannot be renewed now is renewed the next time, or taken over.
    collection.updateMany(mine, { $set: { expiresAt: expiry() } }).catch(() => undefined)
  }, RENEW_MS)
  renewal.unref()

  return {
    async take(batch) {
      const _id = idOf(batch)
      const isFree = {
        _id,
        state: 'claimed',
        $or: [{ expiresAt: { $lt: new Date() } }, { holder }],
      }
      const claim = { ...ofRun, state: 'claimed', holder, expiresAt: expiry() }
      try {
        await collection.updateOne(isFree, { $set: claim }, { upsert: true })
        return 'mine'
      } catch (error) {
        if ((error as { code?: unknown }).code !== DUPLICATE_KEY) throw error
        const held = await collection.findOne({ _id }, { projection: { state: 1, holder: 1 } })
        if (held?.state === 'done') return 'done'
        if (!hasEnded(String(held?.holder))) return 'theirs'
        // Of several that see it, one takes over.
        const left = { _id, state: 'claimed', holder: held?.holder }
        const { modifiedCount } = await collection.updateOne(left, { $set: claim })
        return modifiedCount === 1 ? 'mine' : 'theirs'
      }
    },
    async complete(batch, report, req) {
      const turn = nextTurn()
      const done = { ...ofRun, state: 'done', holder, turn, documents: batch.length, report }
      await collection.updateOne(
        { _id: idOf(batch) },
        { $set: done, $unset: { expiresAt: '' } },
        { upsert: true, ...inSession(payload, req) },
      )
    },
    async total() {
      const sum = emptyReport(run)
      const done = collection
        .find({ ...ofRun, state: 'done' }, { projection: { report: 1 } })
        .sort({ turn: 1 })
      for await (const { report } of done) addReport(sum, report as BatchReport)
      return sum
    },
    async giveBack() {
      await collection.deleteMany({ ...ofRun, holder, state: 'claimed' })
    },
    close: () => clearInterval(renewal),
  }
}
