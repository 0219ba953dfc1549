import type { Payload } from 'payload'
import { insertAll, rawCollection, rawVersions, type RawCollection } from '../../src/ingest/raw'

type Document = Record<string, unknown>

/** Documents of one `insert`. */
const BATCH = 1_000

/** As far as copies of a document lie from each other, as if somebody had been at them one after the other. */
const APART_MS = 1_000

/**
 * Makes a newsroom so many times as large: each article with its versions, pictures, links and conflicts stands in it
 * that often, with ids, slugs and dates of its own. People, credits and agencies are shared.
 *
 * Past Payload, and the indexes are built when everything is in: an import would take a hundred times as long.
 */
export async function multiply(payload: Payload, times: number): Promise<void> {
  const slugs = ['articles', 'images', 'related-links', 'conflicts'] as const
  const versions = rawVersions(payload, 'articles')
  const collections = slugs.map((slug) => rawCollection(payload, slug))
  const originals = new Map<RawCollection, Document[]>()
  for (const stored of versions ? [...collections, versions] : collections)
    originals.set(stored, (await stored.find().toArray()) as Document[])

  const known = new Set([...originals.values()].flat().map(({ _id }) => String(_id)))
  for (const [stored, documents] of originals) {
    const indexes = ((await stored.indexes()) as Document[]).filter(({ name }) => name !== '_id_')
    await stored.dropIndexes()
    let batch: Document[] = []
    for (let copy = 1; copy < times; copy++) {
      for (const document of documents) batch.push(copied(document, copy, known) as Document)
      if (batch.length < BATCH) continue
      await insertAll(payload, stored, batch, {})
      batch = []
    }
    if (batch.length > 0) await insertAll(payload, stored, batch, {})
    // One command, so that the documents are gone through once.
    if (indexes.length > 0) await stored.createIndexes(indexes.map(withoutServers) as never[])
  }
}

/** The server gives versions and namespaces of its own. */
const withoutServers = (index: Document): Document =>
  Object.fromEntries(Object.entries(index).filter(([name]) => name !== 'v' && name !== 'ns'))

/** A value with other ids in place of those that are multiplied, other dates, and other slugs. */
function copied(value: unknown, copy: number, known: ReadonlySet<string>, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => copied(item, copy, known))
  if (value instanceof Date) return new Date(value.getTime() - copy * APART_MS)
  if (typeof value === 'string') {
    if (known.has(value)) return otherId(value, copy)
    return name === 'slug' ? `${value}-${copy}` : value
  }
  if (typeof value !== 'object' || value === null) return value
  if ('toHexString' in value) {
    const hex = String(value)
    if (!known.has(hex)) return value
    return new (value.constructor as new (id: string) => object)(otherId(hex, copy))
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, copied(item, copy, known, key)]),
  )
}

/** Another id for each copy: its first 32 bits are. Ids that MongoDB's driver makes count up in the last ones. */
const otherId = (hex: string, copy: number) =>
  ((Number.parseInt(hex.slice(0, 8), 16) ^ copy) >>> 0).toString(16).padStart(8, '0') + hex.slice(8)
