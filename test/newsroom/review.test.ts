import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { multiply } from '../../bench/admin/multiply'
import { smallNewsroom } from '../../bench/admin/small-newsroom'
import type { Role } from '../../src/access/has-role'
import {
  reviewKinds,
  type ReviewCounts,
  type ReviewKind,
  type ReviewPage,
} from '../../src/lib/review'
import type { Article, Conflict, Image, RelatedLink, User } from '../../src/payload-types'
import { newsroomServer, type NewsroomServer } from '../helpers/newsroom-server'

let server: NewsroomServer
const people = new Map<Role, { user: User; token: string }>()

beforeAll(async () => {
  server = await newsroomServer()
  const { payload } = server
  for (const role of ['editor', 'author'] as const) {
    const login = { email: `${role}@example.org`, password: 'correct horse battery' }
    const data = { ...login, name: role, roles: [role] }
    const user = await payload.create({ collection: 'users', data })
    const { token } = await payload.login({ collection: 'users', data: login })
    people.set(role, { user, token: token ?? '' })
  }
  await smallNewsroom(payload, 40)
  await multiply(payload, 30)
})
afterAll(() => server.close())

async function ask<T>(who: Role | null, address: string): Promise<{ status: number; body: T }> {
  const token = who && people.get(who)?.token
  const headers: Record<string, string> = token ? { Authorization: `JWT ${token}` } : {}
  const answer = await fetch(`${server.url}${address}`, { headers })
  return { status: answer.status, body: (await answer.json()) as T }
}

const pageOf = async <Entry>(kind: ReviewKind, query = '', who: Role = 'editor') =>
  (await ask<ReviewPage<Entry>>(who, `/api/review?kind=${kind}${query}`)).body

const countsFor = async (who: Role, query = '') =>
  (await ask<ReviewCounts>(who, `/api/review/counts?${query}`)).body

/** Makes something that belongs to the author. */
async function byAuthor<Slug extends 'articles' | 'images' | 'related-links'>(
  collection: Slug,
  data: object,
) {
  const user = people.get('author')?.user
  return await server.payload.create({
    collection,
    data: data as never,
    user,
    overrideAccess: true,
  })
}

const draftOf = (headline: string, data: object) =>
  byAuthor('articles', { headline, language: 'da', slug: '', ...data })

describe('an entry waits until it is settled', () => {
  test('an article with a doubt, in its newest draft', async () => {
    const { id } = await draftOf('A doubt to settle', {
      review: [{ code: 'no-title', message: 'Is it?', resolved: false }],
    })
    expect((await pageOf<Article>('doubts')).docs[0]).toMatchObject({ id, language: 'da' })
    await server.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { review: [{ code: 'no-title', message: 'Is it?', resolved: true }] },
    })
    expect((await pageOf<Article>('doubts', '&language=da')).docs).toEqual([])
  })

  test('an article with somebody whom nobody has confirmed', async () => {
    const person = await server.payload.create({
      collection: 'people',
      data: { name: 'Ada Unsworth', slug: '' },
    })
    const { id } = await draftOf('Somebody to confirm', {
      people: [{ person: person.id, relation: 'quoted', confirmed: false }],
    })
    expect((await pageOf<Article>('people', '&language=da')).docs.map((doc) => doc.id)).toEqual([
      id,
    ])
    await server.payload.update({
      collection: 'articles',
      id,
      draft: true,
      data: { people: [{ person: person.id, relation: 'quoted', confirmed: true }] },
    })
    expect((await pageOf<Article>('people', '&language=da')).docs).toEqual([])
  })

  test('a picture without its file and its alt text', async () => {
    const { id } = await byAuthor('images', { caption: 'A pier in the fog' })
    expect((await pageOf<Image>('files', '&mine=true', 'author')).docs[0]?.id).toBe(id)
    expect((await pageOf<Image>('alts', '&mine=true', 'author')).docs[0]?.id).toBe(id)
    await server.payload.update({ collection: 'images', id, data: { alt: 'A pier' } })
    expect((await pageOf<Image>('alts', '&mine=true', 'author')).docs).toEqual([])
    expect((await pageOf<Image>('files', '&mine=true', 'author')).docs).toHaveLength(1)
  })

  test('a link with suggestions, which come with headline and date', async () => {
    const { body } = await ask<{ docs: Article[] }>('editor', '/api/articles?limit=1&depth=0')
    const [article] = body.docs
    const { id } = await server.payload.create({
      collection: 'related-links',
      data: { title: 'A pier reopens', status: 'unresolved', candidates: [article?.id ?? ''] },
      context: { byItself: true },
    })
    const [first] = (await pageOf<RelatedLink>('links')).docs
    expect(first).toMatchObject({ id, candidates: [{ headline: article?.headline }] })
    await server.payload.update({
      collection: 'related-links',
      id,
      data: { status: 'rejected' },
      user: people.get('editor')?.user,
    })
    expect((await pageOf<RelatedLink>('links')).docs[0]?.id).not.toBe(id)
  })

  test('conflicts come with both sides in words, and without the values', async () => {
    const [conflict] = (await pageOf<Conflict>('conflicts')).docs
    expect(conflict).toMatchObject({ oursInWords: 'Two', theirsInWords: 'Three' })
    expect(conflict).not.toHaveProperty('values')
  })

  test('imports are listed when they are over, too, and counted while they go on', async () => {
    const { counts } = await countsFor('editor')
    expect(counts.imports).toEqual({ count: 0, isMore: false })
    const { id } = await server.payload.create({
      collection: 'imports',
      data: { origin: 'api', status: 'planned' },
    })
    expect((await pageOf<{ id: string }>('imports')).docs.map((doc) => doc.id)[0]).toBe(id)
    expect((await countsFor('editor')).counts.imports?.count).toBe(1)
    await server.payload.delete({ collection: 'imports', id })
  })
})

describe('who sees what', () => {
  test('nobody without an account', async () => {
    for (const address of ['/api/review?kind=doubts', '/api/review/counts'])
      expect((await ask(null, address)).status).toBe(401)
  })

  test('an author does not see what only editors settle', async () => {
    expect((await ask('author', '/api/review?kind=conflicts')).status).toBe(403)
    expect((await ask('author', '/api/review?kind=imports')).status).toBe(403)
    expect(Object.keys((await countsFor('author')).counts)).toEqual(reviewKinds.slice(0, 5))
  })

  test('mine is what I made', async () => {
    const { id } = await draftOf('My own doubt', {
      review: [{ code: 'no-title', message: 'Is it mine?', resolved: false }],
    })
    const { docs } = await pageOf<Article>('doubts', '&mine=true', 'author')
    expect(docs.map((doc) => doc.id)).toEqual([id])
    expect((await pageOf<Article>('doubts', '&mine=true', 'editor')).docs).toEqual([])
    expect((await countsFor('author', 'mine=true')).counts.doubts?.count).toBe(1)
  })
})

describe('of more than a thousand', () => {
  test('pages follow each other without gaps, and counting ends', async () => {
    const first = await pageOf<Image>('files')
    const second = await pageOf<Image>('files', '&page=2')
    expect(first.docs).toHaveLength(20)
    expect(second).toMatchObject({ page: 2, hasNext: true })
    expect(new Set([...first.docs, ...second.docs].map(({ id }) => id)).size).toBe(40)
    const { counts, languages, hasImported } = await countsFor('editor')
    expect(counts.files).toEqual({ count: 1000, isMore: true })
    expect(languages).toContain('de')
    expect(hasImported).toBe(true)
  })

  test('what is asked for wrongly is refused by name', async () => {
    for (const query of ['kind=everything', 'kind=doubts&page=0', 'kind=doubts&page=51'])
      expect((await ask('editor', `/api/review?${query}`)).status, query).toBe(400)
  })

  test.each(['', '&language=de', '&language=xx', '&mine=true'])(
    'each question is answered from an index%s',
    async (narrowed) => {
      const queries = await profiled(async () => {
        for (const kind of reviewKinds) await pageOf(kind, narrowed)
        await countsFor('editor', narrowed)
      })
      expect(queries.length).toBeGreaterThan(2 * reviewKinds.length)
      expect(queries.filter(isIdle)).toEqual([])
    },
  )
})

test('the list of all articles is counted without counting', async () => {
  let listed: { totalDocs: number } | null = null
  const queries = await profiled(async () => {
    const address = '/api/articles?draft=true&depth=0&limit=10&sort=-updatedAt'
    listed = (await ask<{ totalDocs: number }>('editor', address)).body
  })
  const { totalDocs } = await server.payload.count({ collection: 'articles' })
  expect(listed).toMatchObject({ totalDocs })
  expect(totalDocs).toBeGreaterThan(1000)
  expect(queries.filter(({ keysExamined = 0 }) => keysExamined > BESIDES)).toEqual([])
})

/** What a question may look at besides what it finds: the entry that tells of a next page, for each of a few plans that MongoDB tries. */
const BESIDES = 25

interface Profiled {
  ns: string
  docsExamined?: number
  keysExamined?: number
  nreturned?: number
  planSummary?: string
}

const isIdle = ({ docsExamined = 0, nreturned = 0 }: Profiled) => docsExamined > nreturned + BESIDES

async function profiled(work: () => Promise<unknown>): Promise<Profiled[]> {
  const { db } = (server.payload.db as unknown as MongooseAdapter).connection
  if (!db) throw new Error('There is no connection.')
  const begun = new Date()
  await db.command({ profile: 2 })
  try {
    await work()
  } finally {
    await db.command({ profile: 0 })
  }
  const fields = { ns: 1, docsExamined: 1, keysExamined: 1, nreturned: 1, planSummary: 1 }
  const ns = /\.(_articles_versions|articles|images|related-links|conflicts|imports)$/
  return await db
    .collection<Profiled>('system.profile')
    .find({ ns, ts: { $gte: begun }, docsExamined: { $exists: true } }, { projection: fields })
    .toArray()
}
