import type { Payload } from 'payload'
import { beforeAll, expect, test } from 'vitest'
import { parseText } from '../../src/engine/formats'
import type { IncomingDocument, Plan } from '../../src/ingest/types'
import { importAll } from '../helpers/import-all'
import { watchOplog } from '../helpers/oplog'
import { newsroom } from '../helpers/payload'
import { variedDocuments } from '../helpers/varied-documents'

let payload: Payload

beforeAll(async () => {
  ;({ payload } = await newsroom({ users: false }))
})

/** Two batches: 128 that were imported before, and 32 new ones among them. */
const all = variedDocuments(160)
const known = all.filter((_, index) => index % 5 !== 4)

/** Of the known ones, a third comes with another text. */
const changed = (incoming: IncomingDocument, index: number): IncomingDocument => {
  if (index % 3 !== 0) return incoming
  const paragraphs = incoming.document.text.split('\n\n')
  const text = paragraphs
    .map((one, at) => (at % 4 === index % 4 ? one.replace(/\w+/, 'Meanwhile') : one))
    .join('\n\n')
  return { ...incoming, document: parseText(text) }
}

/** What a newsroom does between two imports, to a part of each collection. */
async function edit() {
  const some = async (
    collection: 'articles' | 'images' | 'people' | 'related-links',
    nth: number,
  ) => {
    const { docs } = await payload.find({
      collection,
      draft: true,
      depth: 0,
      pagination: false,
      sort: 'id',
    })
    return docs.filter((_, index) => index % nth === 0)
  }
  const updated = { depth: 0, draft: true } as const
  for (const [index, { id }] of (await some('articles', 5)).entries()) {
    const data = index % 2 === 0 ? { headline: `By an editor, ${index}` } : { people: [] }
    await payload.update({ collection: 'articles', id, data, ...updated })
  }
  for (const { id } of await some('images', 20)) {
    await payload.update({
      collection: 'images',
      id,
      data: { caption: 'By an editor.', alt: 'A scene' },
    })
  }
  for (const { id } of await some('people', 4))
    await payload.update({ collection: 'people', id, data: { bio: 'Known to the newsroom.' } })
  for (const { id } of await some('related-links', 3))
    await payload.update({ collection: 'related-links', id, data: { title: 'Retitled' } })
  for (const { id } of (await some('articles', 40)).slice(1))
    await payload.delete({ collection: 'articles', id })
}

test('160 documents, new, changed, unchanged, edited and deleted: the plan of a dry run and the deed are identical, and the dry run writes nothing', async () => {
  await importAll(payload, known)
  await edit()

  const documents = all.map(changed)
  const plansOf = async (dryRun: boolean) => {
    const plans: Plan[] = []
    const report = await importAll(payload, documents, {
      dryRun,
      onPlan: (plan) => void plans.push(plan),
    })
    const { counts, byCollection, problems } = report
    return {
      counts,
      byCollection,
      problems,
      plans: plans.map(({ sourceKey, changes }) => ({ sourceKey, changes })),
    }
  }
  const writes = await watchOplog(payload)
  const foreseen = await plansOf(true)
  expect(await writes()).toEqual([])
  // There is something of everything to be identical in.
  const { created, updated, unchanged, conflicts } = foreseen.counts
  expect(Math.min(created, updated, unchanged, conflicts)).toBeGreaterThan(0)
  expect(foreseen.problems.map(({ code }) => code)).toContain('article-deleted')

  const done = await plansOf(false)
  // What did not get in says why.
  expect(done.problems).toEqual(foreseen.problems)
  for (const [index, plan] of foreseen.plans.entries()) expect(done.plans[index]).toEqual(plan)
  expect(done).toEqual(foreseen)
  expect(await writes()).not.toEqual([])
}, 240_000)
