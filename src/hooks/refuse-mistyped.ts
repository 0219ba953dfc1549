import { ValidationError } from 'payload'
import type { CollectionBeforeOperationHook, FlattenedField, ValidationFieldError } from 'payload'
import { isRecord } from '../lib/is-record'

/**
 * Refuses values of another type than their fields have, and texts that are too long. Payload checks a draft not at all
 * and everything else after the hooks, which count on types, and MongoDB's indexes count on lengths; nobody should be
 * told for it that something went wrong here.
 *
 * @throws ValidationError (400) with the path of each
 */
export const refuseMistyped: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || (operation !== 'create' && operation !== 'update')) return args
  const { data } = args as { data?: unknown }
  const errors = isRecord(data) ? mistypedIn(data, collection.flattenedFields, '') : []
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req })
  return args
}

function mistypedIn(
  data: Record<string, unknown>,
  fields: readonly FlattenedField[],
  before: string,
): ValidationFieldError[] {
  return fields.flatMap((field) => {
    const value = data[field.name]
    const path = before + field.name
    if (value === undefined) return []
    if (field.type === 'array')
      return isEmpty(value) ? [] : mistypedRows(value, field.flattenedFields, path)
    if (field.type === 'group' || field.type === 'tab')
      return isRecord(value)
        ? mistypedIn(value, field.flattenedFields, `${path}.`)
        : [{ path, message: 'This must be an object.' }]
    const message = value === null ? null : wrongWith(value, field)
    return message === null ? [] : [{ path, message }]
  })
}

function mistypedRows(rows: unknown, fields: readonly FlattenedField[], path: string) {
  if (!Array.isArray(rows)) return [{ path, message: 'This must be a list.' }]
  return rows.flatMap((row: unknown, index) =>
    isRecord(row)
      ? mistypedIn(row, fields, `${path}.${index}.`)
      : [{ path: `${path}.${index}`, message: 'This must be an object.' }],
  )
}

/** As forms say that a list is empty; Payload knows them. */
const isEmpty = (value: unknown): boolean => [null, '', 0, '0'].includes(value as string)

/** @returns null where nothing is */
function wrongWith(value: unknown, field: FlattenedField): string | null {
  const wrong = wrongWithOne[field.type]
  if (!wrong) return null
  if (!('hasMany' in field) || !field.hasMany) return wrong(value, field)
  if (value === '') return null
  if (!Array.isArray(value)) return 'This must be a list.'
  return value.map((one) => wrong(one, field)).find((message) => message !== null) ?? null
}

type Check = (value: unknown, field: FlattenedField) => string | null

const text: Check = (value, field) => {
  if (typeof value !== 'string') return 'This must be a text.'
  const most = 'maxLength' in field ? (field.maxLength ?? Infinity) : Infinity
  return value.length > most ? `This must not be longer than ${most} characters.` : null
}

const choice: Check = (value, field) => {
  const options = 'options' in field ? field.options : []
  const values = options.map((option) => (typeof option === 'string' ? option : option.value))
  return values.includes(value as string) ? null : `This must be one of ${values.join(', ')}.`
}

/** The id of a document; Payload takes the document itself, too, and these words for none. */
const reference: Check = (value, field) => {
  const isPolymorphic = 'relationTo' in field && Array.isArray(field.relationTo)
  const referred = isPolymorphic && isRecord(value) ? value.value : value
  const id = isRecord(referred) ? referred.id : referred
  const isId = typeof id === 'string' && /^(?:[\da-f]{24}|none|null|)$/i.test(id)
  return isId ? null : 'This must be the id of a document.'
}

/** By types of fields; what has its own checks is not among them, such as the text of an article. */
const wrongWithOne: Partial<Record<FlattenedField['type'], Check>> = {
  text,
  textarea: text,
  email: text,
  code: text,
  select: choice,
  radio: choice,
  relationship: reference,
  upload: reference,
  checkbox: (value) =>
    [true, false, 'true', 'false', ''].includes(value as string)
      ? null
      : 'This must be true or false.',
  number: (value) =>
    (typeof value === 'number' || typeof value === 'string') && Number.isFinite(Number(value))
      ? null
      : 'This must be a number.',
  date: (value) =>
    (typeof value === 'string' || value instanceof Date) &&
    (value === '' || !Number.isNaN(new Date(value).getTime()))
      ? null
      : 'This must be a date, such as 2026-11-20T12:00:00.000Z.',
}
