import { beforeAll, expect, it } from 'vitest'
import { newsroom, type TestNewsroom } from '../helpers/payload'

let room: TestNewsroom
let tell: () => Promise<void>
beforeAll(async () => {
  room = await newsroom()
  // Only now: it loads the environment, which newsroom() prepares.
  const { tellRefusedPublications } = await import('../../src/server/tell-refused-publications')
  tell = () => tellRefusedPublications(room.payload)
})

/** A plan for an article that has failed for good. */
async function failed(type: 'publish' | 'unpublish', _status: 'draft' | 'published') {
  const article = await room.payload.create({
    collection: 'articles',
    data: { headline: `To ${type} once`, slug: '', language: 'en', _status },
  })
  const job = await room.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type, doc: { relationTo: 'articles', value: article.id } },
  })
  const error = { message: 'Nobody has the right.' }
  await room.payload.db.updateJobs({ id: job.id, data: { hasError: true, error } })
  return { article: article.id, job: job.id }
}

const articleOf = (id: string, draft: boolean) =>
  room.payload.findByID({ collection: 'articles', id, draft, depth: 0 })
const isThere = async (id: number | string) =>
  (await room.payload.count({ collection: 'payload-jobs', where: { id: { equals: id } } }))
    .totalDocs === 1

it('a refused publication is told once, with the reason', async () => {
  const { article, job } = await failed('publish', 'draft')
  await tell()
  expect((await articleOf(article, true)).publicationRefused).toMatchObject({
    reason: 'Nobody has the right.',
  })
  expect(await isThere(job)).toBe(false)
})

it('a withdrawal that failed is told, and readers see no difference', async () => {
  const { article, job } = await failed('unpublish', 'published')
  await tell()
  const { reason } = (await articleOf(article, true)).publicationRefused ?? {}
  expect(reason).toMatch(/withdrawn then, and was not: Nobody has the right\./)
  expect((await articleOf(article, false))._status).toBe('published')
  expect(await isThere(job)).toBe(false)
})

it('what cannot be told yet, since somebody is writing the article, is told later', async () => {
  const { article, job } = await failed('publish', 'draft')
  const collection = 'payload-locked-documents' as const
  const lock = await room.payload.create({
    collection,
    data: {
      document: { relationTo: 'articles', value: article },
      user: { relationTo: 'users', value: room.users.editor.id },
    },
  })
  await tell()
  expect((await articleOf(article, true)).publicationRefused?.reason ?? null).toBeNull()
  expect(await isThere(job)).toBe(true)
  expect((await room.payload.findByID({ collection, id: lock.id })).id).toBe(lock.id)

  await room.payload.delete({ collection, id: lock.id })
  await tell()
  expect((await articleOf(article, true)).publicationRefused?.reason).toBe('Nobody has the right.')
  expect(await isThere(job)).toBe(false)
})

it('a plan for an article that is gone is forgotten', async () => {
  const { article, job } = await failed('publish', 'draft')
  await room.payload.delete({ collection: 'articles', id: article })
  await tell()
  expect(await isThere(job)).toBe(false)
})
