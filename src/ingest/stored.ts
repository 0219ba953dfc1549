import type { Payload, PayloadRequest } from 'payload'
import type { Kind } from '../engine/types'
import { inSession, objectId, rawCollection } from './raw'
import type { Base, ContentCollection } from './types'

/** A document as the database has it, with references as ids. */
export type Stored = Record<string, unknown>

/** A source as an earlier import left it. */
export interface KnownSource {
  sha256: string
  engineVersion: string
  base: Base
  kinds?: Readonly<Record<number, Kind>> | null
  language?: string | null
}

/** Payload's types allow `false` only for a collection that has joins; at run time it is fine for all. */
const noJoins = false as unknown as undefined

/** The sources of earlier imports of the same documents, by their ids. */
export async function knownSources(
  payload: Payload,
  ids: readonly string[],
  req: Partial<PayloadRequest>,
): Promise<Map<string, KnownSource>> {
  const fields = { sha256: 1, engineVersion: 1, base: 1, kinds: 1, language: 1 }
  const sources = await rawCollection(payload, 'sources')
    .find(
      { _id: { $in: ids.map((id) => objectId(payload, id)) } },
      { projection: fields, ...inSession(payload, req) },
    )
    .toArray()
  return new Map(
    sources.map(({ _id, ...source }) => [String(_id), source as unknown as KnownSource]),
  )
}

/** Which of some documents are there, by "collection/id". */
export async function existing(
  payload: Payload,
  keys: readonly string[],
  req: Partial<PayloadRequest>,
): Promise<string[]> {
  const there: string[] = []
  for (const [collection, ids] of idsByCollection(keys)) {
    const found = rawCollection(payload, collection).find(
      { _id: { $in: ids.map((id) => objectId(payload, id)) } },
      { projection: { _id: 1 }, ...inSession(payload, req) },
    )
    for await (const { _id } of found) there.push(`${collection}/${String(_id)}`)
  }
  return there
}

function idsByCollection(keys: Iterable<string>): Map<ContentCollection, string[]> {
  const ids = new Map<ContentCollection, string[]>()
  for (const key of keys) {
    const [collection, id] = key.split('/') as [ContentCollection, string]
    const others = ids.get(collection)
    if (others) others.push(id)
    else ids.set(collection, [id])
  }
  return ids
}

/**
 * Everything of a list of documents that is there, by "collection/id"; articles in their newest version.
 * One query a collection, one after the other, as a transaction wants it.
 */
export async function storedDocuments(
  payload: Payload,
  keys: ReadonlySet<string>,
  req: Partial<PayloadRequest>,
): Promise<Map<string, Stored>> {
  const stored = new Map<string, Stored>()
  for (const [collection, some] of idsByCollection(keys)) {
    const { docs } = await payload.find({
      collection,
      where: { id: { in: some } },
      draft: collection === 'articles',
      depth: 0,
      joins: noJoins,
      pagination: false,
      overrideAccess: true,
      req,
    })
    for (const doc of docs) stored.set(`${collection}/${doc.id}`, doc as unknown as Stored)
  }
  return stored
}
