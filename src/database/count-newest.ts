import type { MongooseAdapter } from '@payloadcms/db-mongodb'

type Query = Readonly<Record<string, unknown>>

/** What mongoose-paginate-v2 adds to a model; its types are not among our dependencies. */
interface Paginating {
  paginate: (query: Query, options: object) => Promise<unknown>
}

/**
 * Lets the list of all articles be counted at once. The admin lists newest versions, and Payload counts them for each
 * page, which takes the longer the more there are. Each article has one newest version, and how many articles there are MongoDB
 * knows without counting.
 */
export function countNewest({ collections, versions }: MongooseAdapter): void {
  const model = versions.articles as unknown as Paginating | undefined
  if (!model) return
  const paginate = model.paginate.bind(model)
  const useCustomCountFn = () => collections.articles?.estimatedDocumentCount().exec()
  model.paginate = (query, options) =>
    paginate(query, { ...options, ...(isOfAll(query) && { useCustomCountFn }) })
}

/** Whether a query asks for the newest versions, and nothing else of them. */
function isOfAll(query: Query): boolean {
  const conditions = conditionsOf(query)
  const isNewest = ([name, value]: [string, unknown]) =>
    name === 'latest' && (value === true || (value as { $eq?: unknown }).$eq === true)
  return conditions.length > 0 && conditions.every(isNewest)
}

const conditionsOf = (query: Query): [string, unknown][] =>
  Object.entries(query).flatMap(([name, value]) =>
    name === '$and' ? (value as Query[]).flatMap(conditionsOf) : [[name, value]],
  )
