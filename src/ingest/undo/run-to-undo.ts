import type { Payload } from 'payload'
import { UsageError } from '../../lib/errors'
import type { Import } from '../../payload-types'

/** A run that has given no sign of life for so long has ended, whatever its record says. */
const SILENT_MS = 60_000

const ID = /^[\da-f]{24}$/i

/**
 * The record of a run that is to be taken back.
 *
 * @throws UsageError where there is no such run, or it still writes
 */
export async function runToUndo(payload: Payload, id: string): Promise<Import> {
  const record = ID.test(id)
    ? await payload.findByID({
        collection: 'imports',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
      })
    : null
  if (record === null) {
    throw new UsageError(`There is no run ${id}. “slugline runs” lists those that there are.`)
  }
  const lastSign = Date.parse(record.heartbeatAt ?? record.startedAt ?? '')
  if (record.status === 'running' && Date.now() - lastSign < SILENT_MS) {
    throw new UsageError(`Run ${id} is still running. Take it back when it has ended.`)
  }
  if (record.status === 'planned')
    throw new UsageError(`Run ${id} is still to begin. Cancel it instead.`)
  return record
}
