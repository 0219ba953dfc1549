import type { Payload, PayloadRequest } from 'payload'
import { inSession, objectId, rawCollection } from '../raw'

/** What an import writes of a source that is there already. */
const written = [
  'text',
  'reading',
  'base',
  'sha256',
  'engineVersion',
  'corrected',
  'language',
  'filename',
  'format',
  'lastImport',
] as const

/** The fields of sources that the next import will overwrite, by id; references as ids. */
export async function sourcesBefore(
  payload: Payload,
  ids: readonly string[],
  req: Partial<PayloadRequest>,
): Promise<Map<string, Record<string, unknown>>> {
  const projection = Object.fromEntries(written.map((field) => [field, 1]))
  const sources = await rawCollection(payload, 'sources')
    .find(
      { _id: { $in: ids.map((id) => objectId(payload, id)) } },
      { projection, ...inSession(payload, req) },
    )
    .toArray()
  return new Map(sources.map((source) => [String(source._id), fieldsOf(source)]))
}

function fieldsOf(source: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.fromEntries(written.map((field) => [field, source[field] ?? null]))
  return { ...fields, lastImport: fields.lastImport === null ? null : String(fields.lastImport) }
}
