import type { FlattenedField, Payload, PayloadRequest } from 'payload'

/** Collections that the public has no business with at all: whatever leads into them is private. */
const closed = new Set(['sources', 'imports', 'users'])

const references = new Set(['relationship', 'upload', 'join'])

interface Found {
  /** To fields that are hidden, that only some may read, or that stand in a collection that is closed. */
  secret: string[]
  /** To the headlines of articles, of which readers know the published ones only. */
  headlines: string[]
}

/**
 * Every path of a collection by which a query could ask for something private, through up to so many references, as the
 * content model has them: a field that is added is asked for by itself.
 */
export async function privatePaths(payload: Payload, slug: string, hops: number): Promise<Found> {
  const found: Found = { secret: [], headlines: [] }

  const walk = async (fields: FlattenedField[], prefix: string, left: number): Promise<void> => {
    for (const field of fields) {
      // What is of the admin only has no data, and Payload's own "id" no secret.
      if (!('name' in field) || field.name === 'id' || ('virtual' in field && field.virtual))
        continue
      const path = prefix + field.name
      if (await isPrivate(field)) found.secret.push(path)
      else if (references.has(field.type)) await follow(field, path, left)
      else if ('flattenedFields' in field) await walk(field.flattenedFields, `${path}.`, left)
    }
  }
  const follow = async (field: FlattenedField, path: string, left: number) => {
    const target = targetOf(field)
    if (target === 'articles') found.headlines.push(`${path}.headline`)
    if (left > 0 && target)
      await walk(
        payload.collections[target as 'articles'].config.flattenedFields,
        `${path}.`,
        left - 1,
      )
  }
  await walk(payload.collections[slug as 'articles'].config.flattenedFields, '', hops)
  return found
}

const targetOf = (field: FlattenedField): string | null => {
  const target =
    'relationTo' in field ? field.relationTo : 'collection' in field ? field.collection : null
  return typeof target === 'string' ? target : null
}

async function isPrivate(field: FlattenedField): Promise<boolean> {
  if ('hidden' in field && field.hidden) return true
  if (closed.has(targetOf(field) ?? '')) return true
  const may = 'access' in field ? field.access?.read : undefined
  return may ? !(await may({ req: { user: null, context: {} } as PayloadRequest } as never)) : false
}
