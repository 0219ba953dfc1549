import type { Payload, PayloadRequest } from 'payload'
import { inSession, objectId, rawCollection } from '../raw'

/** What an import writes of a source that is there already. */
const written = [
  'text',
  'reading',
  'base',
  'sha256',
  'engineVersion',
  'kinds',
  'language',
  'filename',
  'format',
  'lastImport',
] as const

/** The fields of a source that the next import will overwrite; references as ids. */
export async function sourceBefore(
  payload: Payload,
  id: string,
  req: Partial<PayloadRequest>,
): Promise<Record<string, unknown>> {
  const projection = Object.fromEntries(written.map((field) => [field, 1]))
  const source = await rawCollection(payload, 'sources').findOne(
    { _id: objectId(payload, id) },
    { projection, ...inSession(payload, req) },
  )
  const valueOf = (field: string) => (source?.[field] as unknown) ?? null
  const fields = Object.fromEntries(written.map((field) => [field, valueOf(field)]))
  return { ...fields, lastImport: fields.lastImport === null ? null : String(fields.lastImport) }
}
