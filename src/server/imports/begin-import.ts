import type { Payload } from 'payload'
import { spoolDocuments } from '../../ingest/spool'
import { dropSpool } from '../../lib/import-spool'
import { UsageError } from '../../lib/errors'
import { IMPORTS_QUEUE } from '../../jobs/imports-queue'
import type { Import } from '../../payload-types'
import type { Sent } from './sent-documents'

/**
 * Takes documents in and has a job import them.
 *
 * @param user id of who sends them
 * @returns the record of the import, in which its progress can be read
 * @throws what is wrong with the request; nothing is left of it then
 */
export async function beginImport(payload: Payload, sent: Sent, user: string): Promise<Import> {
  const { id } = await payload.create({
    collection: 'imports',
    data: { origin: 'api', status: 'planned', user },
    depth: 0,
    overrideAccess: true,
  })
  try {
    const given = await spoolDocuments(payload, id, sent.documents)
    if (given === 0) throw new UsageError('There is no document in the request.')
    const record = await payload.update({
      collection: 'imports',
      id,
      data: { publish: sent.isToPublish(), documents: { given, done: 0 } },
      depth: 0,
      overrideAccess: true,
    })
    await payload.jobs.queue({ task: 'import', queue: IMPORTS_QUEUE, input: { import: id } })
    return record
  } catch (error) {
    await dropSpool(payload, id)
    await payload.delete({ collection: 'imports', id, overrideAccess: true })
    throw error
  }
}
