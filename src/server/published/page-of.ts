import type { FlattenedField, PaginatedDocs, PayloadRequest } from 'payload'
import type { Library } from './library'
import type { Question } from './question'
import type { Data } from './types'

/** Documents of a page, where nobody says how many. */
const LISTED = 10

/** Of pages, and of documents on one; whoever asks for more hears from Payload what becomes of it. */
const MOST = 10_000

/**
 * A page of a list. A condition is Payload's to check and to find documents by, and so is a sort by what not everybody may read: both
 * take it a walk over every field and its permissions. Where there is neither, nothing is to be checked.
 */
export async function pageOf(
  question: Question,
  depth: number,
  library: Library,
  req: PayloadRequest,
): Promise<PaginatedDocs<Data>> {
  const { collection, params } = question
  const { config } = req.payload.collections[collection]
  const { limit = LISTED, page = 1, pagination = true, sort, where } = params
  const keys = [sort ?? config.defaultSort ?? []].flat()
  const isOpen = (key: string) => config.flattenedFields.some((field) => isPublic(field, key))
  const isPlain = !where && pagination && isCount(page) && isCount(limit) && keys.every(isOpen)
  if (!isPlain) return await pageByPayload(question, depth, library, req)

  const skip = (page - 1) * limit
  const order = { sort: Object.fromEntries(keys.map(directionOf)), skip, limit }
  const found = await library.page(collection, order, depth)
  if (!found) return await pageByPayload(question, depth, library, req)
  const totalPages = Math.ceil(found.totalDocs / limit) || 1
  return {
    ...found,
    limit,
    page,
    pagingCounter: skip + 1,
    totalPages,
    hasPrevPage: page > 1,
    prevPage: page > 1 ? page - 1 : null,
    hasNextPage: page < totalPages,
    nextPage: page < totalPages ? page + 1 : null,
  }
}

async function pageByPayload(
  { collection, params, query }: Question,
  depth: number,
  library: Library,
  req: PayloadRequest,
): Promise<PaginatedDocs<Data>> {
  const found = await req.payload.find({
    ...params,
    collection,
    depth: 0,
    overrideAccess: false,
    req,
    select: { slug: true },
  })
  // Payload has noted the depth of its own question there.
  req.query = query
  const ids = found.docs.map((document) => String(document.id))
  return { ...found, docs: await library.read(collection, ids, depth) }
}

const isCount = (value: number) => Number.isInteger(value) && value > 0 && value <= MOST

const directionOf = (key: string): [string, 1 | -1] =>
  key.startsWith('-') ? [key.slice(1), -1] : [key, 1]

const isPublic = (field: FlattenedField, key: string) =>
  field.name === directionOf(key)[0] &&
  !('hidden' in field && field.hidden) &&
  !('access' in field && field.access?.read) &&
  !('virtual' in field && field.virtual) &&
  !('fields' in field)
