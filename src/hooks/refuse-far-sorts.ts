import { APIError } from 'payload'
import type { CollectionBeforeOperationHook, FlattenedField } from 'payload'

/** Behind these is another document. */
const references = new Set(['relationship', 'upload', 'join'])

/**
 * Refuses to sort by what is behind a reference or a join: MongoDB would follow it for whoever asks, and the order of
 * public documents would tell what drafts and accounts hold. Payload watches over the fields of a document itself, and
 * over `where`.
 *
 * @throws APIError (400) that names the path; for an empty one, which MongoDB would not take
 */
export const refuseFarSorts: CollectionBeforeOperationHook = ({
  args,
  collection,
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  const { sort, joins } = args as { sort?: unknown; joins?: unknown }
  refuse(sort, collection.flattenedFields)
  for (const [slug, known] of Object.entries(collection.joins))
    for (const { joinPath } of known) {
      const asked = (joins as Record<string, { sort?: unknown } | false> | undefined)?.[joinPath]
      const joined = req.payload.collections[slug as keyof typeof req.payload.collections].config
      if (asked) refuse(asked.sort, joined.flattenedFields)
    }
  return args
}

function refuse(sort: unknown, fields: FlattenedField[]): void {
  // A list, or a text with commas.
  const paths = [sort].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : []))
  for (const path of paths) {
    if (path.trim() === '') throw new APIError('sort is empty.', 400)
    if (isFar(path.trim().replace(/^-/, '').replaceAll('__', '.').split('.'), fields))
      throw new APIError(
        `${path} is in another document: lists are sorted by fields of their own.`,
        400,
      )
  }
}

function isFar([name, ...rest]: string[], fields: FlattenedField[]): boolean {
  if (rest.length === 0) return false
  // A version has the fields of its document within it.
  if (name === 'version') return isFar(rest, fields)
  const field = fields.find((one) => one.name === name)
  if (!field) return false
  return (
    references.has(field.type) || ('flattenedFields' in field && isFar(rest, field.flattenedFields))
  )
}
