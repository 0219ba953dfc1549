import { LRUCache } from 'lru-cache'
import type { FlattenedField, Payload, SanitizedCollectionConfig, SelectType } from 'payload'
import { isSelected } from '../../database/is-selected'
import { isRecord } from '../../lib/is-record'
import { leaveOut } from './leave-out'
import { LeftToPayload } from './left-to-payload'
import { shapeOf } from './shape'
import type { Data, Reading } from './types'

/** How documents of one collection are taken out of the database and made ready for readers. */
export interface Shelf {
  collection: SanitizedCollectionConfig
  /** For MongoDB's driver: what nobody gets is not asked for, and the nodes of texts come as BSON. */
  taking: { projection: Record<string, 1>; fieldsAsRaw?: Record<string, true> }
  /** Makes a stored document what Payload answers with, but for what it refers to. */
  shape: (stored: Data, reading: Omit<Reading, 'doc' | 'collection'>) => Data
}

/** So many choices of fields of a collection are kept ready: those that front ends make. */
const MOST_KEPT = 100

const shelves = new WeakMap<SanitizedCollectionConfig, LRUCache<string, Shelf>>()

/**
 * @param select which fields are wanted; without it all of them
 * @throws LeftToPayload for a collection, or a choice of fields, with something that is done by Payload only
 */
export function shelfOf(payload: Payload, slug: string, select?: SelectType): Shelf {
  const collection = payload.config.collections.find((one) => one.slug === slug)
  if (!collection) throw new LeftToPayload(`No collection ${slug}.`)
  const kept = shelves.get(collection) ?? new LRUCache({ max: MOST_KEPT })
  shelves.set(collection, kept)
  const key = JSON.stringify(select) ?? ''
  const known = kept.get(key)
  if (known) return known
  const shelf = makeShelf(collection, select)
  kept.set(key, shelf)
  return shelf
}

function makeShelf(collection: SanitizedCollectionConfig, select?: SelectType): Shelf {
  const { hooks, auth, trash, forceSelect, flattenedFields } = collection
  if (hooks.beforeRead?.length || hooks.afterOperation?.length || auth || trash || forceSelect)
    throw new LeftToPayload(`The collection ${collection.slug}.`)
  if (select !== undefined && !isPlain(select))
    throw new LeftToPayload('A choice of fields that is not plain.')
  const shape = shapeOf(collection.fields, select)
  const wanted = flattenedFields.filter(
    (field) => !isHidden(field) && isSelected(field.name, select),
  )
  const projection = ['_id', ...wanted.map(({ name }) => name)].map((name) => [name, 1])
  return {
    collection,
    taking: {
      projection: Object.fromEntries(projection),
      ...(hasTexts(collection, wanted) && { fieldsAsRaw: { children: true } }),
    },
    shape(stored, reading) {
      stored.id = String(stored._id)
      leaveOut(stored, '_id')
      shape(stored, { ...reading, collection, doc: stored })
      return stored
    },
  }
}

/** Whether a choice takes whole fields, or leaves some out: it may be anything that an address can say. */
const isPlain = (select: unknown): boolean =>
  isRecord(select) &&
  (Object.values(select).every((value) => value === true) ||
    Object.values(select).every((value) => value === false))

/** Whether it has texts, and nothing else that may have a list of that name or look into them. */
const hasTexts = ({ hooks }: SanitizedCollectionConfig, fields: readonly FlattenedField[]) =>
  hooks.afterRead.length === 0 &&
  fields.some(({ type }) => type === 'richText') &&
  !fields.some(mayHaveChildren)

const mayHaveChildren = (field: FlattenedField): boolean =>
  field.type === 'json' ||
  (field.type === 'array' && field.name === 'children') ||
  ('flattenedFields' in field && field.flattenedFields.some(mayHaveChildren))

const isHidden = (field: FlattenedField) => 'hidden' in field && field.hidden === true
