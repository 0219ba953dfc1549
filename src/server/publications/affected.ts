import type { CollectionSlug, Payload } from 'payload'
import { objectId, rawCollection } from '../../ingest/raw'
import type { CONTENT } from '../delivery/content'

/** Which documents have changed, by collection. */
export type Changed = Record<(typeof CONTENT)[number], Set<string>>

/**
 * The articles that may look different to readers for what has changed: the changed ones, and those published that show something
 * of a changed document. Each question is one that an index answers.
 */
export async function affectedArticles(payload: Payload, changed: Changed): Promise<Set<string>> {
  /** Ids of the documents that refer by one of the fields to one of the documents. */
  const referring = async (
    collection: CollectionSlug,
    references: readonly (readonly [field: string, ids: Iterable<string>])[],
    narrowing: object = {},
  ): Promise<Set<string>> => {
    const found = new Set<string>()
    for (const [field, ids] of references) {
      const $in = [...ids].map((id) => objectId(payload, id))
      if ($in.length === 0) continue
      const query = { [field]: { $in }, ...narrowing }
      const cursor = rawCollection(payload, collection).find(query, { projection: { _id: 1 } })
      for await (const { _id } of cursor) found.add(String(_id))
    }
    return found
  }

  const { agencies, articles, images, people, credits } = changed
  const naming = await referring('credits', [
    ['agencies', agencies],
    ['photographer', people],
  ])
  const credited = await referring('images', [['credit', new Set([...credits, ...naming])]])
  const leading = await referring('related-links', [['article', articles]])
  const links = new Set([...changed['related-links'], ...leading])
  const showing = await referring(
    'articles',
    [
      ['images', new Set([...images, ...credited])],
      ['relatedLinks', links],
      ['people.person', people],
      ['contributors.person', people],
    ],
    { _status: 'published' },
  )
  return new Set([...articles, ...showing])
}
