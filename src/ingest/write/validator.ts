import type { FlattenedField, PayloadRequest } from 'payload'

type Document = Record<string, unknown>

/** Says whether a value may be stored: true, or Payload's message. */
export type Validator = (
  value: unknown,
  data: Document,
  id: string,
  req: PayloadRequest,
) => true | string | Promise<true | string>

/** What an import itself makes up: ids that it has looked up, and JSON that it alone writes. */
const madeUp: readonly FlattenedField['type'][] = ['relationship', 'upload', 'json', 'richText']

/** A field's own validation; null where an import cannot fail it. */
export function validatorOf(field: FlattenedField, collection: string): Validator | null {
  const { validate, required } = field as { validate?: unknown; required?: boolean }
  if (typeof validate !== 'function' || madeUp.includes(field.type)) return null
  const options = {
    ...field,
    collectionSlug: collection,
    event: 'submit',
    operation: 'create',
    overrideAccess: true,
    path: [field.name],
    preferences: { fields: {} },
  }
  return (value, data, id, req) =>
    value === undefined && !required
      ? true
      : (validate(value, { ...options, data, id, req, siblingData: data }) as ReturnType<Validator>)
}
