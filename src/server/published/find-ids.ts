import type { FlattenedField, PayloadRequest } from 'payload'
import type { Question } from './question'

/** A page of a list: who is on it, and what Payload says of the list. */
interface Page {
  docs: readonly { id: string | number }[]
}

/**
 * Finds what is on a page of a list. A condition is Payload's to check, and a sort by what not everybody may read; both take it a
 * walk over every field and its permissions.
 */
export async function findIds(
  { collection, params }: Question,
  req: PayloadRequest,
): Promise<Page> {
  const { payload } = req
  const { config } = payload.collections[collection]
  const { limit = LISTED, page = 1, pagination = true, sort, where } = params
  const allowed = await config.access.read({ req })
  const isOpen = (key: string) => config.flattenedFields.some((field) => isPublic(field, key))
  const keys = [sort ?? []].flat()
  if (where || !pagination || !allowed || !keys.every(isOpen))
    return await payload.find({
      ...params,
      collection,
      depth: 0,
      overrideAccess: false,
      req,
      select: { slug: true },
    })
  return await payload.db.find({
    collection,
    limit,
    page,
    pagination,
    req,
    select: { slug: true },
    sort: sort ?? config.defaultSort,
    where: allowed === true ? {} : allowed,
  })
}

/** Documents of a page, where nobody says how many. */
const LISTED = 10

const isPublic = (field: FlattenedField, key: string) =>
  field.name === key.replace(/^-/, '') &&
  !('hidden' in field && field.hidden) &&
  !('access' in field && field.access?.read) &&
  !('virtual' in field && field.virtual)
