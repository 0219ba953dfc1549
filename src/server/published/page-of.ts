import type { PaginatedDocs, PayloadRequest } from 'payload'
import { asksOpenly, openFields } from './asks-openly'
import type { Library } from './library'
import type { Question } from './question'
import type { Data } from './types'

/** Documents of a page, where nobody says how many. */
const LISTED = 10

/** Of pages, and of documents on one; whoever asks for more hears from Payload what becomes of it. */
const MOST = 10_000

/**
 * A page of a list. What is asked by anything but fields that everybody may read is Payload's to check, and the documents its to find:
 * that takes it a walk over all fields and their permissions.
 */
export async function pageOf(
  question: Question,
  depth: number,
  library: Library,
  req: PayloadRequest,
): Promise<PaginatedDocs<Data>> {
  const { collection, params } = question
  const { config } = req.payload.collections[collection]
  const { limit = LISTED, page = 1, pagination = true, select, sort, where } = params
  const keys = [sort ?? config.defaultSort ?? []].flat()
  const open = openFields(config)
  const isOpen = keys.every((key) => open.has(directionOf(key)[0])) && asksOpenly(where ?? {}, open)
  const isPlain = isOpen && pagination && isCount(page) && isCount(limit)
  if (!isPlain) return await pageByPayload(question, depth, library, req)

  const skip = (page - 1) * limit
  const asked = { where, sort: Object.fromEntries(keys.map(directionOf)), skip, limit }
  const found = await library.page(collection, asked, { depth, select })
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
  return { ...found, docs: await library.read(collection, ids, { depth, select: params.select }) }
}

const isCount = (value: number) => Number.isInteger(value) && value > 0 && value <= MOST

const directionOf = (key: string): [string, 1 | -1] =>
  key.startsWith('-') ? [key.slice(1), -1] : [key, 1]
