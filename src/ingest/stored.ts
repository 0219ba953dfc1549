import type { Payload, PayloadRequest } from 'payload'
import type { Corrected } from '../engine/types'
import { inSession, objectId, rawCollection } from './raw'
import type { Base, ContentCollection } from './types'

/** A document as the database has it, with references as ids. */
export type Stored = Record<string, unknown>

/** A source as an earlier import left it. */
export interface KnownSource {
  sha256: string
  engineVersion: string
  base: Base
  corrected?: Corrected | null
  /** Of a source in which something was corrected. */
  text?: string
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
  const fields = { sha256: 1, engineVersion: 1, base: 1, corrected: 1, language: 1 }
  const session = inSession(payload, req)
  const collection = rawCollection(payload, 'sources')
  const _id = { $in: ids.map((id) => objectId(payload, id)) }
  const sources = new Map<string, KnownSource>()
  for await (const { _id: id, ...source } of collection.find(
    { _id },
    { projection: fields, ...session },
  )) {
    sources.set(String(id), source as unknown as KnownSource)
  }
  const corrected = [...sources].filter(([, source]) => isCorrected(source))
  if (corrected.length === 0) return sources
  const texts = collection.find(
    { _id: { $in: corrected.map(([id]) => objectId(payload, id)) } },
    { projection: { text: 1 }, ...session },
  )
  for await (const { _id: id, text } of texts) {
    const source = sources.get(String(id))
    if (source && typeof text === 'string') source.text = text
  }
  return sources
}

const isCorrected = ({ corrected }: KnownSource) => Object.keys(corrected ?? {}).length > 0

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
