import { APIError } from 'payload'
import type { CollectionBeforeDeleteHook, PayloadRequest, Where } from 'payload'
import type { Use } from '../lib/uses'

/** So many are named in the message; the rest is "and more". */
const NAMED = 3

/**
 * Refuses to delete what another document still refers to, published or in its newest draft, and says which.
 *
 * @throws APIError with status 409
 */
export const refuseWhileInUse =
  (uses: readonly Use[]): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const found = new Map<string, string>()
    // One after the other: a transaction takes one question at a time.
    for (const use of uses) {
      for (const [user, title] of await usersOf(use, id, req)) found.set(user, title)
    }
    const titles = [...found.values()]
    if (titles.length === 0) return
    const named = titles.slice(0, NAMED).map((title) => `“${title}”`)
    const more = titles.length > NAMED ? ' and more' : ''
    throw new APIError(`Still used in ${named.join(', ')}${more}. Remove it there first.`, 409)
  }

/** Ids and titles of documents that refer to one, a few at most. */
async function usersOf(
  { collection, path, title }: Use,
  id: number | string,
  req: PayloadRequest,
): Promise<[string, string][]> {
  const { payload } = req
  const common = { collection, depth: 0, limit: NAMED + 1, overrideAccess: true, req } as const
  const refersHere = (prefix: string): Where => ({ [prefix + path]: { equals: id } })

  const { docs } = await payload.find({ ...common, where: refersHere('') })
  const drafts = payload.collections[collection].config.versions?.drafts
    ? await payload.findVersions({
        ...common,
        where: { and: [refersHere('version.'), { latest: { equals: true } }] },
      })
    : { docs: [] }

  const titleOf = (doc: object) => String((doc as Record<string, unknown>)[title] ?? 'untitled')
  return [
    ...docs.map((doc): [string, string] => [String(doc.id), titleOf(doc)]),
    ...drafts.docs.map((row): [string, string] => [String(row.parent), titleOf(row.version)]),
  ]
}
