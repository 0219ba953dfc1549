import type { ClientSession } from 'mongodb'
import type { FollowerState, PublicationStore } from './store'

/** A server that gives no sign of life for so long has lost the ledger to the next one, in milliseconds. */
const HELD_FOR = 20_000

/** MongoDB's code for a duplicate key: somebody else holds what is there already. */
const DUPLICATE_KEY = 11000

/** Somebody else keeps the ledger now: whatever is under way here is not written any more. */
export class LeaseLost extends Error {
  override name = 'LeaseLost'
}

/**
 * Takes the ledger, if nobody else keeps it.
 *
 * @param holder names this server
 * @returns how far it was kept; null when somebody else keeps it
 */
export async function takeLease(
  { state }: PublicationStore,
  holder: string,
): Promise<FollowerState | null> {
  try {
    return await state.findOneAndUpdate(
      { _id: 'follower', $or: [{ holder }, { heldUntil: { $not: { $gt: new Date() } } }] },
      { $set: { holder, heldUntil: heldUntil() } },
      { upsert: true, returnDocument: 'after' },
    )
  } catch (error) {
    if ((error as { code?: unknown }).code === DUPLICATE_KEY) return null
    throw error
  }
}

/**
 * Keeps the ledger for a while longer and notes how far it is.
 *
 * @param session of a transaction: what it writes is written only as long as the ledger is this server's
 * @throws LeaseLost
 */
export async function keepLease(
  { state }: PublicationStore,
  holder: string,
  progress: Pick<FollowerState, 'token' | 'format'>,
  session?: ClientSession,
): Promise<void> {
  const { matchedCount } = await state.updateOne(
    { _id: 'follower', holder },
    { $set: { heldUntil: heldUntil(), ...progress } },
    session && { session },
  )
  if (matchedCount === 0) throw new LeaseLost()
}

/** Lets the next server take over at once. */
export async function releaseLease({ state }: PublicationStore, holder: string): Promise<void> {
  await state.updateOne({ _id: 'follower', holder }, { $unset: { holder: true, heldUntil: true } })
}

const heldUntil = () => new Date(Date.now() + HELD_FOR)
