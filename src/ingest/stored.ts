import type { Payload, PayloadRequest } from 'payload'
import type { Kind } from '../engine/types'
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

/** The source of an earlier import of the same document; null the first time. */
export async function knownSource(
  payload: Payload,
  id: string,
  req: Partial<PayloadRequest>,
): Promise<KnownSource | null> {
  const source = await payload.findByID({
    collection: 'sources',
    id,
    depth: 0,
    select: { sha256: true, engineVersion: true, base: true, kinds: true, language: true },
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return source as KnownSource | null
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
  const ids = new Map<ContentCollection, string[]>()
  for (const key of keys) {
    const [collection, id] = key.split('/') as [ContentCollection, string]
    ids.set(collection, [...(ids.get(collection) ?? []), id])
  }

  const stored = new Map<string, Stored>()
  for (const [collection, some] of ids) {
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
