import type { Payload, SanitizedCollectionConfig } from 'payload'
import { getSelectMode } from 'payload/shared'
import { LeftToPayload } from './left-to-payload'
import { shapeOf, strip } from './shape'
import type { Data, Reading } from './types'

/** How documents of one collection are taken out of the database and made ready for readers. */
export interface Shelf {
  collection: SanitizedCollectionConfig
  /** For MongoDB; what nobody gets is not asked for. */
  projection: Record<string, 0 | 1>
  /** Makes a stored document what Payload answers with, but for what it refers to. */
  shape: (stored: Data, reading: Omit<Reading, 'doc' | 'collection'>) => Data
}

type Kind = 'whole' | 'referred'

const shelves = new WeakMap<SanitizedCollectionConfig, Partial<Record<Kind, Shelf>>>()

/**
 * @param kind of the documents: what was asked for, or what others refer to, of which `defaultPopulate` names the fields
 * @throws LeftToPayload for a collection with something that is done by Payload only
 */
export function shelfOf(payload: Payload, slug: string, kind: Kind): Shelf {
  const collection = payload.config.collections.find((one) => one.slug === slug)
  if (!collection) throw new LeftToPayload(`No collection ${slug}.`)
  const made = shelves.get(collection) ?? {}
  shelves.set(collection, made)
  return (made[kind] ??= makeShelf(collection, kind))
}

function makeShelf(collection: SanitizedCollectionConfig, kind: Kind): Shelf {
  const { hooks, auth, trash, forceSelect } = collection
  if (hooks.beforeRead?.length || hooks.afterOperation?.length || auth || trash || forceSelect)
    throw new LeftToPayload(`The collection ${collection.slug}.`)
  const select = kind === 'referred' ? collection.defaultPopulate : undefined
  const fields = collection.flattenedFields
  const includes = select !== undefined && getSelectMode(select) === 'include'
  const shape = shapeOf(collection.fields, select)
  const names = new Set(['id', ...fields.map(({ name }) => name)])
  const projection = includes
    ? Object.keys(select).map((name) => [name, 1])
    : fields
        .filter(
          ({ name, ...field }) => ('hidden' in field && field.hidden) || select?.[name] === false,
        )
        .map(({ name }) => [name, 0])
  return {
    collection,
    projection: Object.fromEntries(projection),
    shape(stored, reading) {
      stored.id = String(stored._id)
      strip(stored, names)
      shape(stored, { ...reading, collection, doc: stored })
      return stored
    },
  }
}
