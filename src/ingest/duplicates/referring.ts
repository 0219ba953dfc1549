import type { Payload, PayloadRequest } from 'payload'
import { placeOf } from '../../lib/place-of'
import type { Use } from '../../lib/uses'
import { inSession, objectId, rawCollection, rawVersions } from '../raw'

type Row = Record<string, unknown>

/** A document that refers to another: the field as readers get it, and as its newest draft has it. */
export interface Referring {
  id: string
  main?: unknown
  draft?: unknown
  /** When each was saved for the last time; a merge is no such time. */
  savedAt?: { main?: unknown; draft?: unknown }
}

/**
 * The ids of documents that refer to one in one way, as they are stored or in their newest draft.
 *
 * @param limit so many are enough; 0 for all
 */
export async function referringIds(
  payload: Payload,
  use: Use,
  target: string,
  limit: number,
  req: Partial<PayloadRequest>,
): Promise<string[]> {
  const id = objectId(payload, target)
  const session = inSession(payload, req)
  const main = await rawCollection(payload, use.collection)
    .find({ [use.path]: id }, { projection: { _id: 1 }, limit, ...session })
    .toArray()
  const drafts = await rawVersions(payload, use.collection)
    ?.find(
      { latest: true, [`version.${use.path}`]: id },
      { projection: { parent: 1 }, limit, ...session },
    )
    .toArray()
  const ids = [
    ...main.map(({ _id }) => String(_id)),
    ...(drafts ?? []).map(({ parent }) => String(parent)),
  ]
  return [...new Set(ids)].slice(0, limit || undefined)
}

/**
 * A field of some documents that are there.
 *
 * @param target only where the field refers to it
 */
export async function fieldsOf(
  payload: Payload,
  use: Use,
  ids: readonly string[],
  req: Partial<PayloadRequest>,
  target?: string,
): Promise<Referring[]> {
  const among = { $in: ids.map((one) => objectId(payload, one)) }
  const { field } = placeOf(use)
  const refers = (prefix: string) =>
    target === undefined ? {} : { [prefix + use.path]: objectId(payload, target) }
  const session = inSession(payload, req)
  const found = new Map<string, Referring>()
  const note = (of: unknown, place: 'main' | 'draft', row: Row) => {
    const id = String(of)
    const known = found.get(id)
    const savedAt = { ...known?.savedAt, [place]: row.updatedAt }
    found.set(id, { ...known, id, [place]: row[field], savedAt })
  }
  const main = rawCollection(payload, use.collection).find(
    { _id: among, ...refers('') },
    { projection: { [field]: 1, updatedAt: 1 }, ...session },
  )
  for await (const row of main) note(row._id, 'main', row)
  const drafts = rawVersions(payload, use.collection)?.find(
    { parent: among, latest: true, ...refers('version.') },
    {
      projection: { parent: 1, [`version.${field}`]: 1, 'version.updatedAt': 1 },
      ...session,
    },
  )
  if (drafts) for await (const row of drafts) note(row.parent, 'draft', row.version as Row)
  return [...found.values()]
}
