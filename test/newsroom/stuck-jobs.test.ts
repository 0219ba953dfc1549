import { beforeAll, expect, it, vi } from 'vitest'
import { releaseStuckJobs } from '../../src/server/release-stuck-jobs'
import { newsroom, type TestNewsroom } from '../helpers/payload'

let room: TestNewsroom
beforeAll(async () => {
  room = await newsroom()
})

/** The scheduled publication of an article that a server took so many minutes ago. */
async function taken(minutes: number) {
  const article = await room.payload.create({
    collection: 'articles',
    data: { headline: `Taken ${minutes} minutes ago`, slug: '', language: 'en', _status: 'draft' },
  })
  const job = await room.payload.jobs.queue({
    task: 'schedulePublish',
    input: { type: 'publish', doc: { relationTo: 'articles', value: article.id } },
  })
  const updatedAt = new Date(Date.now() - minutes * 60_000).toISOString()
  await room.payload.db.updateJobs({ id: job.id, data: { processing: true, updatedAt } })
  return article.id
}

const statusOf = async (id: string) =>
  (await room.payload.findByID({ collection: 'articles', id }))._status

it('what a killed server was publishing is published by the next one, what is being published is not', async () => {
  const [stuck, fresh] = [await taken(6), await taken(4)]
  await room.payload.jobs.run({ silent: true })
  expect(await statusOf(stuck)).toBe('draft')

  await releaseStuckJobs(room.payload)
  await room.payload.jobs.run({ silent: true })
  expect(await statusOf(stuck)).toBe('published')
  expect(await statusOf(fresh)).toBe('draft')
})

it('what several servers look for at once, one of them does', async () => {
  const ids = await Promise.all(
    Array.from({ length: 5 }, async (_, n) => {
      const headline = `Looked for by all ${n}`
      const article = await room.payload.create({
        collection: 'articles',
        data: { headline, slug: '', language: 'en', _status: 'draft' },
      })
      await room.payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'articles', value: article.id } },
      })
      return article.id
    }),
  )
  const runs = [1, 2, 3, 4].map(() => room.payload.jobs.run({ silent: true }))
  await Promise.all(runs)
  const { docs } = await room.payload.findVersions({
    collection: 'articles',
    where: { parent: { in: ids }, 'version._status': { equals: 'published' } },
    pagination: false,
  })
  expect(docs.map(({ parent }) => parent).sort()).toEqual(ids.sort())
})

it('every means at once, a minute later although it failed, and never after the end', async () => {
  // Only now: it loads the environment, which newsroom() prepares.
  const { every } = await import('../../src/server/every')
  vi.useFakeTimers()
  try {
    const work = vi
      .fn()
      .mockRejectedValueOnce(new Error('MongoDB is away'))
      .mockResolvedValue(undefined)
    const end = every(60_000, work)
    expect(work).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(work).toHaveBeenCalledTimes(2)
    await end()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(work).toHaveBeenCalledTimes(2)
  } finally {
    vi.useRealTimers()
  }
})
