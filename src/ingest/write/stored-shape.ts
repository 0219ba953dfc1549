import type { FlattenedField, Payload, PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { objectId } from '../raw'
import { validatorOf, type Validator } from './validator'

type Document = Record<string, unknown>

/** What a new document is in the database, or which of its fields Payload would refuse. */
type Shaped = { stored: Document } | { refused: string }

/** Turns the fields of a new document into what the database stores of it. */
export type Shape = (id: string, fields: Document, req: PayloadRequest) => Promise<Shaped>

interface FieldShape {
  name: string
  /** The value of a field that nobody gave one. */
  fallback: () => unknown
  /** What the hooks of the field and of those within it make of its value. */
  hooked: (value: unknown, data: Document, siblings: Document, req: PayloadRequest) => unknown
  validate: Validator | null
  /** The value in the types of the database. */
  stored: (value: unknown) => unknown
}

/**
 * Learns from a collection's configuration what `payload.create` makes of a new document: defaults, the hooks of the
 * collection and of its fields, validation, ids and dates in the types of the database. The walk over the
 * configuration is done once and not for every document, which takes a hundredth of the time.
 *
 * What an import cannot need is not done: access, localisation, files, virtual and joined fields, hooks within rows.
 * Drafts are not validated, as Payload does not. The differential test compares the outcome with Payload's own.
 */
export function shapeOf(payload: Payload, config: SanitizedCollectionConfig): Shape {
  const hasDrafts = Boolean(config.versions?.drafts)
  const fields = fieldShapes(payload, config.flattenedFields, config.slug)
  return async (id, given, req) => {
    const data: Document = { ...given, id }
    if (hasDrafts) data._status = 'draft'
    for (const { name, fallback } of fields) if (data[name] === undefined) data[name] = fallback()
    const changed = await collectionHooks(config, data, req)
    for (const { name, hooked } of fields)
      changed[name] = hooked(changed[name], changed, changed, req)
    if (!hasDrafts) {
      for (const { name, validate } of fields) {
        const verdict = validate?.(changed[name], changed, id, req) ?? true
        // Few validations ask the database; the others need not wait for it.
        if (verdict !== true && (await verdict) !== true) return { refused: name }
      }
    }
    const now = new Date()
    const stored: Document = { _id: objectId(payload, id), createdAt: now, updatedAt: now }
    for (const field of fields) {
      const value = field.stored(changed[field.name])
      if (value !== undefined) stored[field.name] = value
    }
    stored.__v = 0
    return { stored }
  }
}

async function collectionHooks(
  config: SanitizedCollectionConfig,
  given: Document,
  req: PayloadRequest,
): Promise<Document> {
  let data = given
  for (const hook of config.hooks.beforeChange) {
    const args = {
      collection: config,
      context: req.context,
      data,
      operation: 'create',
      originalDoc: {},
      req,
    }
    data = ((await hook(args as never)) as Document | undefined) ?? data
  }
  return data
}

/** Set when the document is written, and not from its fields. */
const timestamps = ['createdAt', 'updatedAt']

function fieldShapes(
  payload: Payload,
  fields: readonly FlattenedField[],
  collection: string,
): FieldShape[] {
  return fields
    .filter((field) => field.type !== 'join' && !('virtual' in field && field.virtual))
    .filter(({ name }) => name !== 'id' && !timestamps.includes(name))
    .map((field) => fieldShape(payload, field, collection))
}

function fieldShape(payload: Payload, field: FlattenedField, collection: string): FieldShape {
  const inner =
    'flattenedFields' in field ? fieldShapes(payload, field.flattenedFields, collection) : []
  const isGroup = field.type === 'group' || field.type === 'tab'
  const hooks = 'hooks' in field ? (field.hooks?.beforeChange ?? []) : []
  const { defaultValue } = field as { defaultValue?: unknown }
  const ofId = (value: unknown) => (typeof value === 'string' ? objectId(payload, value) : value)
  const innerStored = (row: unknown) => storedFields(inner, row as Document)

  return {
    name: field.name,
    fallback: () =>
      isGroup
        ? {}
        : typeof defaultValue === 'function'
          ? (defaultValue as () => unknown)()
          : defaultValue,
    hooked(value, data, siblingData, req) {
      let now = value
      for (const hook of hooks) {
        const args = {
          context: req.context,
          data,
          field,
          operation: 'create',
          req,
          siblingData,
          value: now,
        }
        const hooked: unknown = hook(args as never)
        if (hooked !== undefined) now = hooked
      }
      if (!isGroup) return now
      const group = { ...(now as Document) }
      for (const one of inner)
        group[one.name] = one.hooked(valueOr(group[one.name], one.fallback), data, group, req)
      return group
    },
    validate: validatorOf(field, collection),
    stored(value) {
      if (value === null || value === undefined) return value
      if (field.type === 'relationship' || field.type === 'upload')
        return Array.isArray(value) ? value.map(ofId) : ofId(value)
      if (field.type === 'date') return new Date(value as string)
      if (isGroup) return innerStored(value)
      if (field.type !== 'array') return value
      return (value as Document[]).map((row) => ({ ...innerStored(row), id: row.id }))
    },
  }
}

/** Null is a value: nothing is there, and that is known. */
const valueOr = (value: unknown, fallback: () => unknown) =>
  value === undefined ? fallback() : value

function storedFields(fields: readonly FieldShape[], values: Document): Document {
  const stored: Document = {}
  for (const { name, stored: of } of fields) {
    const value = of(values[name])
    if (value !== undefined) stored[name] = value
  }
  return stored
}
