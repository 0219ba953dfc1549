import { setTimeout as sleep } from 'node:timers/promises'
import { isConflict } from '../lib/is-conflict'

/** Six tries with doubling pauses wait a little over a second in all: another import is through by then. */
const TRIES = 6
const FIRST_PAUSE_MS = 20
const LONGEST_PAUSE_MS = 1_000
/**
 * A process that is killed leaves its transaction behind, and MongoDB ends that after a minute
 * (transactionLifetimeLimitSeconds): until then, who writes the same documents meets a conflict.
 */
const CONFLICT_MS = 90_000

/** MongoDB's code for a duplicate key: another import just created what this one was about to create. */
const DUPLICATE_KEY = 11000

/** A commit whose outcome is unknown may be planned and tried again: what is in by then is found unchanged. */
const UNKNOWN_COMMIT = 'UnknownTransactionCommitResult'

/** An election or a restart takes less; a database that is away for longer needs somebody's help. */
const PATIENCE_MS = 120_000
/** A database that is away is asked again after so long. */
const AWAY_PAUSE_MS = 1_000

/**
 * Does `work` again while it fails for a reason that passes, and while the database is away.
 *
 * @param patience how long the database may be away, in milliseconds
 * @throws the last error, when it does not pass or the tries are used up
 */
export async function withRetry<T>(work: () => Promise<T>, patience = PATIENCE_MS): Promise<T> {
  const started = Date.now()
  let tried = 0
  let awaySince: number | null = null
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (isUnreachable(error)) {
        awaySince ??= Date.now()
        if (Date.now() - awaySince >= patience) throw error
        await sleep(AWAY_PAUSE_MS)
      } else {
        awaySince = null
        tried++
        const isOver = isConflict(error) ? Date.now() - started > CONFLICT_MS : tried >= TRIES
        if (isOver || !isTransient(error)) throw error
        const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tried - 1))
        await sleep(pause * (0.5 + Math.random()))
      }
    }
  }
}

/** Whether an error of the driver, or of Payload around it, is one that passes. */
function isTransient(error: unknown): boolean {
  if (isConflict(error)) return true
  if (!(error instanceof Error)) return false
  const { code, errorLabels, data } = error as Error & {
    code?: unknown
    errorLabels?: readonly string[]
    data?: { errors?: { message?: string }[] }
  }
  if (code === DUPLICATE_KEY || errorLabels?.includes(UNKNOWN_COMMIT)) return true
  // Payload turns a duplicate key into a validation error of its own.
  if (data?.errors?.some(({ message }) => message === 'Value must be unique')) return true
  return isTransient(error.cause)
}

/** The driver's names for a database that cannot be reached. */
const UNREACHABLE = new Set([
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoServerSelectionError',
  'MongooseServerSelectionError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongoPoolClearedError',
])

/** Node's codes for a connection that has just been ended, as the driver passes them on when it was about to write. */
const ENDED = new Set<unknown>(['EPIPE', 'ECONNRESET'])

/**
 * Whether an error says that the database is away, and not that something is wrong with a document. One that has no room
 * left on its disk is as good as away: no document gets in until somebody makes some.
 */
export function isUnreachable(error: unknown): error is Error {
  if (!(error instanceof Error)) return false
  const isAway = UNREACHABLE.has(error.name) || ENDED.has((error as { code?: unknown }).code)
  return isAway || isDiskFull(error) || isUnreachable(error.cause)
}

/** MongoDB's OutOfDiskSpace; its storage engine has the system's number for it, ENOSPC, in a message only. */
const OUT_OF_DISK_SPACE = 14031
const NO_SPACE = /\b28: No space left on device/

/** Whether an error says that the database has no room left on its disk. */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  return code === OUT_OF_DISK_SPACE || NO_SPACE.test(error.message) || isDiskFull(error.cause)
}

/** "BSONObj size is invalid": what MongoDB says of a document over 16 MB that reached it. */
const OBJECT_TOO_LARGE = 10334

/** Whether an error says that a document has outgrown MongoDB's 16 MB; the driver's own is about its buffer. */
export function isTooLarge(error: unknown): boolean {
  const { code } = (error ?? {}) as { code?: unknown }
  return code === OBJECT_TOO_LARGE || code === 'ERR_OUT_OF_RANGE'
}
