import type { Payload } from 'payload'
import type { Reading } from '../../engine/types'
import { documentId } from '../../lib/ids'
import { draftOf, isSame, type Draft } from '../draft'
import { knownSources } from '../stored'
import type { IncomingDocument } from '../types'
import type { ReadJob, Reader } from './reader'

/** Readings made before their documents are planned, with what was known then. */
export type ReadAhead = ReadonlyMap<IncomingDocument, ReadJob & { reading: Reading }>

/**
 * Reads the documents that have changed since they were last imported, while others are being written.
 *
 * @param documents no two of one source
 */
export async function readAhead(
  payload: Payload,
  documents: readonly IncomingDocument[],
  reader: Reader,
): Promise<ReadAhead> {
  const ids = documents.map(({ sourceKey }) => documentId('sources', sourceKey))
  const sources = await knownSources(payload, ids, {})
  const drafts = documents.map((incoming, index) =>
    draftOf(incoming, sources.get(ids[index] ?? '')),
  )
  const changed = drafts.filter((draft) => !isSame(draft))
  const jobs = changed.map(({ incoming: { document }, corrected, language }) => ({
    document,
    corrected,
    language,
  }))
  const readings = await reader.read(jobs)
  return new Map(
    changed.flatMap(({ incoming }, index) => {
      const [job, reading] = [jobs[index], readings[index]]
      return job && reading ? [[incoming, { ...job, reading }] as const] : []
    }),
  )
}

/** Whether a reading was made with what is known now: a correction may have come in between. */
export const isReadFor = (ahead: ReadJob, { corrected, language }: Draft): boolean =>
  ahead.language === language && JSON.stringify(ahead.corrected) === JSON.stringify(corrected)
