import type { CollectionSlug, RelationshipField, UploadField } from 'payload'
import { fieldHasMaxDepth } from 'payload/shared'
import type { Data, Reading, Shape } from './types'

/** Notes what a field refers to; until it is found, and if a reader may not have it, its id stands there. */
export function referencesOf(field: RelationshipField | UploadField): Shape {
  const { name, relationTo } = field
  const most = fieldHasMaxDepth(field) ? (field.maxDepth ?? Infinity) : Infinity

  const refer = (
    holder: Data | unknown[],
    key: string | number,
    reading: Reading,
    collection: CollectionSlug,
  ) => {
    const place = holder as Record<string | number, unknown>
    const id = String(place[key])
    place[key] = id
    const depth = Math.min(reading.depth, most)
    const { currentDepth } = reading
    if (currentDepth > depth) return
    reading.next.push({
      collection,
      id,
      currentDepth: currentDepth + 1,
      depth,
      put: (document) => (place[key] = document),
    })
  }

  const one = (holder: Data | unknown[], key: string | number, reading: Reading) => {
    const value = (holder as Record<string | number, unknown>)[key]
    if (!value) return
    if (typeof relationTo === 'string') refer(holder, key, reading, relationTo)
    else refer(value as Data, 'value', reading, (value as Data).relationTo as CollectionSlug)
  }

  return (level, reading) => {
    const value = level[name]
    if (!field.hasMany) return one(level, name, reading)
    if (!Array.isArray(value)) return
    const values = value.filter((item) => item !== null)
    level[name] = values
    for (const index of values.keys()) one(values, index, reading)
  }
}
