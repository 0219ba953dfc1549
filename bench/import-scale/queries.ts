import type { Payload, Where } from 'payload'
import { documentId } from '../../src/lib/ids'
import { matchKey } from '../../src/lib/match-key'
import { documents } from '../import/documents'
import { draftOf } from '../import/draft'
import { median } from '../lib/median'
import { rounded } from '../lib/rounded'

/** Each query is asked so often; and before as often for nothing, or the first mark would time the compiler. */
const ASKED = 20

/**
 * Times what editors and readers ask most, through the Local API: the list of articles, an article by its slug, a person
 * by name, the list of pictures.
 *
 * @param count how many documents are in: what is looked up is taken evenly from all of them
 * @returns median milliseconds by query
 */
export async function timeQueries(
  payload: Payload,
  seed: number,
  count: number,
): Promise<Record<string, number>> {
  const sample = Array.from({ length: ASKED }, (_, i) => Math.floor((i * count) / ASKED))
  const slugs = await Promise.all(sample.map((index) => slugOf(payload, seed, index)))
  const people = sample.map((index) => matchKey(draftOf(seed, index).people[0] ?? ''))

  const find = (collection: 'articles' | 'people', where: Where) =>
    payload.find({ collection, where, depth: 0, limit: 1 })
  const list = { depth: 0, limit: 10, sort: '-updatedAt' } as const
  const queries: Record<string, (i: number) => Promise<unknown>> = {
    'list of articles': () => payload.find({ collection: 'articles', ...list }),
    'article by slug': (i) => find('articles', { slug: { equals: slugs[i] } }),
    'person by name': (i) => find('people', { matchKey: { equals: people[i] } }),
    'list of images': () => payload.find({ collection: 'images', ...list }),
  }

  const times: Record<string, number> = {}
  for (const [name, ask] of Object.entries(queries)) {
    for (let i = 0; i < ASKED; i++) await ask(i)
    const each: number[] = []
    for (let i = 0; i < ASKED; i++) {
      const start = performance.now()
      await ask(i)
      each.push(performance.now() - start)
    }
    times[name] = rounded(median(each))
  }
  return times
}

async function slugOf(payload: Payload, seed: number, index: number): Promise<string> {
  const [document] = documents(1, { seed, from: index })
  const id = documentId('articles', document?.sourceKey ?? '')
  const { slug } = await payload.findByID({ collection: 'articles', id, depth: 0 })
  return slug
}
