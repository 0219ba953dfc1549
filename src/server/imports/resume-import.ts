import { APIError, type Payload } from 'payload'
import { IMPORTS_QUEUE } from '../../jobs/imports-queue'
import { isSpooled } from '../../lib/import-spool'
import type { Import } from '../../payload-types'

/**
 * Has a job go on with an import that was cancelled or interrupted.
 *
 * @returns the record
 * @throws APIError (409) for another one, and for one whose documents are elsewhere
 */
export async function resumeImport(payload: Payload, { id, status }: Import): Promise<Import> {
  if (!(await isSpooled(payload, id)))
    throw new APIError(`The documents of import ${id} are not here: resume it where they are.`, 409)
  const resumed = await payload.db.updateOne({
    collection: 'imports',
    where: { id: { equals: id }, status: { in: ['cancelled', 'interrupted'] } },
    data: { status: 'planned' },
  })
  if (!resumed) throw new APIError(`Import ${id} cannot be resumed: it is ${status}.`, 409)
  await payload.jobs.queue({ task: 'import', queue: IMPORTS_QUEUE, input: { import: id } })
  return resumed as unknown as Import
}
