/** MongoDB's LockTimeout, WriteConflict, SnapshotUnavailable and NoSuchTransaction. */
const CODES = new Set<unknown>([24, 112, 246, 251])

/**
 * Whether an error, or the one it was made from, is MongoDB's word that another transaction was faster: nothing
 * was written, and the same again may well work.
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
