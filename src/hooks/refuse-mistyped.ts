import { getTranslation } from '@payloadcms/translations'
import { ValidationError } from 'payload'
import type {
  CollectionBeforeOperationHook,
  FlattenedField,
  PayloadRequest,
  ValidationFieldError,
} from 'payload'
import { isRecord } from '../lib/is-record'

/** Nobody mends more at a time, and who sends a million is told no more. */
const MOST_TOLD = 20

/**
 * Refuses values of another type than their fields have. Payload checks a draft not at all and everything else after the
 * hooks, which count on types; nobody should be told for it that something went wrong here. Forms may say in Payload's words
 * that there is nothing; a list is a list, even of one.
 *
 * Who has not signed in may write nothing: that is for access to say.
 *
 * @throws ValidationError (400) with the paths of the first of them
 */
export const refuseMistyped: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !req.user || (operation !== 'create' && operation !== 'update')) return args
  const { data } = args as { data?: unknown }
  const errors: ValidationFieldError[] = []
  for (const { path, field, wrong } of mistypedIn(data, collection.flattenedFields, '')) {
    const label = 'label' in field && field.label ? getTranslation(field.label, req.i18n) : path
    errors.push({ path, label: String(label), message: wordsOf[wrong](req) })
    if (errors.length === MOST_TOLD) break
  }
  if (errors.length > 0) throw new ValidationError({ collection: collection.slug, errors, req })
  return args
}

interface Mistyped {
  path: string
  field: FlattenedField
  wrong: Wrong
}

/** What a value is not. */
type Wrong = 'text' | 'choice' | 'reference' | 'yes or no' | 'number' | 'date' | 'list' | 'object'

/** Payload has words, in the editor's language, for what its forms can get wrong. */
const wordsOf: Record<Wrong, (req: PayloadRequest) => string> = {
  text: () => 'This must be a text.',
  choice: ({ t }) => t('validation:invalidSelection'),
  reference: () => 'This must be the id of a document.',
  'yes or no': ({ t }) => t('validation:trueOrFalse'),
  number: ({ t }) => t('validation:enterNumber'),
  date: () => 'This must be a date, such as 2026-11-20T12:00:00.000Z.',
  list: () => 'This must be a list.',
  object: () => 'This must be an object.',
}

function* mistypedIn(
  data: unknown,
  fields: readonly FlattenedField[],
  before: string,
): Generator<Mistyped> {
  if (!isRecord(data)) return
  for (const field of fields) {
    const value = data[field.name]
    const path = before + field.name
    if (value === undefined) continue
    if (field.type === 'array') yield* mistypedRows(value, field, path)
    else if (field.type === 'group' || field.type === 'tab') {
      if (!isRecord(value)) yield { path, field, wrong: 'object' }
      yield* mistypedIn(value, field.flattenedFields, `${path}.`)
    } else yield* mistypedValues(value, field, path)
  }
}

function* mistypedRows(
  rows: unknown,
  field: Extract<FlattenedField, { type: 'array' }>,
  path: string,
): Generator<Mistyped> {
  // As forms say that there are none.
  if ([null, '', 0, '0'].includes(rows as string)) return
  if (!Array.isArray(rows)) return yield { path, field, wrong: 'list' }
  for (const [index, row] of rows.entries()) {
    const at = `${path}.${index}`
    if (!isRecord(row)) yield { path: at, field, wrong: 'object' }
    yield* mistypedIn(row, field.flattenedFields, `${at}.`)
  }
}

function* mistypedValues(value: unknown, field: FlattenedField, path: string): Generator<Mistyped> {
  const check = checks[field.type]
  if (!check || value === null || check.nothing?.includes(value as string)) return
  if (!('hasMany' in field && field.hasMany)) {
    if (!check.is(value, field)) yield { path, field, wrong: check.wrong }
  } else if (!Array.isArray(value)) {
    if (value !== '') yield { path, field, wrong: 'list' }
  } else if (!value.every((one) => check.is(one, field))) yield { path, field, wrong: check.wrong }
}

interface Check {
  is: (value: unknown, field: FlattenedField) => boolean
  wrong: Wrong
  /** What Payload takes for no value. */
  nothing?: readonly string[]
}

const text: Check = { is: (value) => typeof value === 'string', wrong: 'text' }

/** Payload takes the document itself, too. */
const reference: Check = {
  is: (value) => /^[\da-f]{24}$/i.test(String(isRecord(value) ? value.id : value)),
  wrong: 'reference',
  nothing: ['', 'none', 'null'],
}

/** By types of fields; what has its own checks is not among them, such as the text of an article. */
const checks: Partial<Record<FlattenedField['type'], Check>> = {
  text,
  textarea: text,
  email: text,
  relationship: reference,
  upload: reference,
  select: {
    is: (value, field) =>
      'options' in field &&
      field.options.some(
        (option) => (typeof option === 'string' ? option : option.value) === value,
      ),
    wrong: 'choice',
  },
  checkbox: {
    is: (value) => typeof value === 'boolean',
    wrong: 'yes or no',
    nothing: ['true', 'false', ''],
  },
  number: {
    is: (value) =>
      (typeof value === 'number' || typeof value === 'string') && Number.isFinite(Number(value)),
    wrong: 'number',
  },
  date: {
    is: (value) =>
      (typeof value === 'string' || value instanceof Date) &&
      !Number.isNaN(new Date(value).getTime()),
    wrong: 'date',
    nothing: [''],
  },
}
