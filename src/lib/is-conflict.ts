/** MongoDB's LockTimeout, WriteConflict, SnapshotUnavailable and NoSuchTransaction. */
const FASTER = [24, 112, 246, 251]
/** TransactionExceededLifetimeLimitSeconds, and ExceededTimeLimit, which MongoDB 4.0 says instead; neither has a label that it passes. */
const ENDED = [290, 262]
const CODES = new Set<unknown>([...FASTER, ...ENDED])

/**
 * Whether an error, or the one it was made from, is MongoDB's word that another transaction was faster, or that
 * this one took too long: nothing was written, and the same again may well work.
 */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errorLabels } = error as Error & { code?: unknown; errorLabels?: string[] }
  return (
    CODES.has(code) ||
    (errorLabels?.includes('TransientTransactionError') ?? false) ||
    isConflict(error.cause)
  )
}
