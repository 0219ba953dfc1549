import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/access/has-role'
import type { Reverted } from '../../src/ingest/provenance/revert-change'
import type { Provenance } from '../../src/ingest/provenance/types'
import { loadBytes } from '../../src/ingest/load/load-bytes'
import { objectId, rawCollection } from '../../src/ingest/raw'
import { importDocuments } from '../../src/ingest/run'
import type { LoadedDocument } from '../../src/ingest/types'
import { documentId } from '../../src/lib/ids'
import { matchKey } from '../../src/lib/match-key'
import { newsroomServer, type NewsroomServer } from '../helpers/newsroom-server'

let server: NewsroomServer
const tokens = new Map<Role, string>()
const ids = new Map<Role, string>()

beforeAll(async () => {
  server = await newsroomServer()
  for (const role of ['editor', 'author'] as const) {
    const login = { email: `${role}@example.org`, password: 'correct horse battery' }
    const data = { ...login, name: role, roles: [role] }
    const { id } = await server.payload.create({ collection: 'users', data })
    const { token } = await server.payload.login({ collection: 'users', data: login })
    ids.set(role, id)
    tokens.set(role, token ?? '')
  }
})
afterAll(() => server.close())

const page = {
  headline: 'Harbour opens again after the storm of the century',
  first: 'The harbour of Norstad is open again after the storm, the town said on Monday morning.',
  second: 'Ships may enter by day and by night, and the ferries go as often as they used to.',
  caption: 'Ferries in the harbour of Norstad on Monday.',
  credit: 'Photo: Jane Doe/Reuters',
  third: 'Nobody was hurt, and the damage is small, the harbour master told reporters on the quay.',
}

const textOf = ({ headline, first, caption, credit, second, third }: typeof page) =>
  [headline, first, caption, credit, second, third].join('\n\n')

async function* each(...documents: LoadedDocument[]) {
  yield* documents
}

async function importText(sourceKey: string, text: string, user: string | null = null) {
  const document = await loadBytes(Buffer.from(text), { sourceKey }, 10)
  const report = await importDocuments({
    payload: server.payload,
    documents: () => each(document),
    origin: 'cli',
    user,
    publish: false,
    dryRun: false,
    workers: 1,
  })
  expect(report.counts.failed).toBe(0)
  return report
}

const importPage = (sourceKey: string, changes: Partial<typeof page> = {}, user?: string) =>
  importText(sourceKey, textOf({ ...page, ...changes }), user)

const articleId = (sourceKey: string) => documentId('articles', sourceKey)
const article = (id: string) =>
  server.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })

const edit = (id: string, data: object) =>
  server.payload.update({ collection: 'articles', id, data: data as never, draft: true, depth: 0 })

/** Changes the first paragraph that says so, as an editor does. */
const withText = (body: unknown, from: string, to: string): object =>
  JSON.parse(JSON.stringify(body).replace(from, to))

type Who = Role | null

async function ask<T>(who: Who, address: string, method = 'GET') {
  const headers = who ? { Authorization: `JWT ${tokens.get(who)}` } : undefined
  const answer = await fetch(`${server.url}/api/provenance/${address}`, {
    method,
    ...(headers && { headers }),
  })
  return { status: answer.status, body: (await answer.json()) as T }
}

const look = async (who: Who, address: string) => (await ask<Provenance>(who, address)).body

const revert = (who: Who, address: string, change: string | undefined) =>
  ask<Reverted & { errors?: { message: string }[] }>(who, `${address}/revert/${change}`, 'POST')

describe('the provenance of an article', () => {
  test('has every line, what became of it, and the lines of each paragraph', async () => {
    await importPage('whole')
    const { sources, total, missing, changes, body } = await look(
      'editor',
      `articles/${articleId('whole')}`,
    )
    expect({ total, missing, changes }).toEqual({ total: 1, missing: null, changes: [] })
    const [{ lines } = { lines: [] }] = sources
    expect(lines.map(({ number, text }) => [number, text])).toEqual(
      textOf(page)
        .split('\n\n')
        .map((text, index) => [2 * index + 1, text]),
    )
    expect(lines.every(({ isLit }) => isLit)).toBe(true)
    expect(lines[2]?.target).toMatchObject({ collection: 'images', path: 'caption' })
    expect(body.map(({ lines }) => lines)).toEqual([[3], [5, 7], [9], [11]])
  })

  test('is for those who write, and its sources for editors and whoever imported them', async () => {
    await importPage('roles')
    const address = `articles/${articleId('roles')}`
    expect((await ask(null, address)).status).toBe(401)
    expect(await look('author', address)).toMatchObject({
      sources: [],
      total: 0,
      missing: 'not-yours',
      changes: [],
    })
    await importPage('own', {}, ids.get('author'))
    expect(await look('author', `articles/${articleId('own')}`)).toMatchObject({ total: 1 })
  })

  test('says what is missing: never imported, deleted, not there', async () => {
    const { id } = await server.payload.create({
      collection: 'articles',
      data: { headline: 'Made here', slug: 'made-here', language: 'en' },
      draft: true,
    })
    expect((await look('editor', `articles/${id}`)).missing).toBe('not-imported')

    await importPage('gone')
    await server.payload.delete({ collection: 'sources', id: documentId('sources', 'gone') })
    expect((await look('editor', `articles/${articleId('gone')}`)).missing).toBe('deleted')

    for (const address of [`articles/${articleId('nothing')}`, 'users/1', `sources/${id}`])
      expect((await ask('editor', address)).status).toBe(404)
  })
})

describe('what changed since the import', () => {
  test('a field and one paragraph are put back, and the next import has its say there again', async () => {
    const id = articleId('reverted')
    const address = `articles/${id}`
    await importPage('reverted')
    const { body } = await article(id)
    const edited = withText(
      withText(body, 'as often as they used to', 'every hour'),
      'the damage is small',
      'the damage is great',
    )
    await edit(id, { headline: 'Norstad is open again', body: edited })

    const { changes } = await look('editor', address)
    expect(changes.map(({ field, part, kind }) => [field, part, kind])).toEqual([
      ['headline', null, 'changed'],
      ['body', null, 'changed'],
      ['body', 3, 'changed'],
      ['body', 4, 'changed'],
    ])
    expect(changes[0]).toMatchObject({ imported: page.headline, now: 'Norstad is open again' })
    expect(changes[2]?.imported).toBe(page.second)
    expect(changes[2]?.now).toContain('every hour')

    const done = await revert('editor', address, changes[0]?.id)
    expect(done).toEqual({
      status: 200,
      body: { field: 'headline', before: 'Norstad is open again' },
    })
    expect((await revert('editor', address, changes[2]?.id)).status).toBe(200)
    const reverted = await article(id)
    expect(reverted.headline).toBe(page.headline)
    expect(JSON.stringify(reverted.body)).toContain('as often as they used to')
    expect(JSON.stringify(reverted.body)).toContain('the damage is great')
    const left = (await look('editor', address)).changes
    expect(left.map(({ field, part }) => [field, part])).toEqual([['body', 4]])

    const versions = await server.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
    })
    const headlines = versions.docs.map(({ version }) => version.headline)
    expect(headlines).toContain('Norstad is open again')

    const report = await importPage('reverted', {
      headline: 'Harbour of Norstad opens again',
      second: page.second.replace('as often as they used to', 'less often'),
    })
    expect(report.counts.conflicts).toBe(0)
    const followed = await article(id)
    expect(followed.headline).toBe('Harbour of Norstad opens again')
    expect(JSON.stringify(followed.body)).toContain('less often')
    expect(JSON.stringify(followed.body)).toContain('the damage is great')
  })

  test('a paragraph that was removed comes back to its place, one that was added goes', async () => {
    const id = articleId('parts')
    const address = `articles/${id}`
    await importPage('parts')
    const body = (await article(id)).body as unknown as {
      root: { children: { type: string; children?: { text?: string }[] }[] }
    }
    const [first, figure, second, third] = body.root.children
    const added = withText(second, page.second, 'Nobody was asked.')
    const children = [first, added, figure, third]
    await edit(id, { body: { root: { ...body.root, children } } })

    const { changes } = await look('editor', address)
    expect(changes.map(({ kind, part, now, imported }) => [kind, part, now || imported])).toEqual([
      ['changed', null, ''],
      ['added', 2, 'Nobody was asked.'],
      ['removed', 3, page.second],
    ])
    for (const { id: change } of changes.slice(1))
      expect((await revert('editor', address, change)).status).toBe(200)
    expect((await article(id)).body).toMatchObject({
      root: { children: [{}, { type: 'block' }, { children: [{ text: page.second }] }, {}] },
    })
    expect((await look('editor', address)).changes).toEqual([])
  })

  test('is not put back over what somebody changed meanwhile, nor by who may not', async () => {
    const id = articleId('moved')
    const address = `articles/${id}`
    await importPage('moved')
    await edit(id, { headline: 'One' })
    const [change] = (await look('editor', address)).changes
    await edit(id, { headline: 'Another' })
    const late = await revert('editor', address, change?.id)
    expect(late.status).toBe(409)
    expect(late.body.errors?.[0]?.message).toContain('Somebody has changed this since')
    expect((await article(id)).headline).toBe('Another')

    await importPage('theirs', { caption: 'Gulls over Norstad.' }, ids.get('author'))
    const [image] = (await article(articleId('theirs'))).images ?? []
    const caption = { caption: 'Two gulls' }
    const data = { collection: 'images', id: String(image), data: caption } as const
    await server.payload.update(data)
    await server.payload.update({ ...data, data: { createdBy: ids.get('editor') ?? null } })
    const [own] = (await look('author', `images/${image}`)).changes
    expect(own).toMatchObject({
      field: 'caption',
      imported: 'Gulls over Norstad.',
      now: 'Two gulls',
    })
    expect((await revert('author', `images/${image}`, own?.id)).status).toBe(403)
    expect((await revert('editor', `images/${image}`, own?.id)).body).toEqual({
      field: 'caption',
      before: 'Two gulls',
    })
  })

  test('is not put back over what somebody is writing', async () => {
    const id = articleId('locked')
    await importPage('locked')
    await edit(id, { headline: 'Half a headl' })
    const [change] = (await look('editor', `articles/${id}`)).changes
    const collection = 'payload-locked-documents' as const
    const lock = await server.payload.create({
      collection,
      data: {
        document: { relationTo: 'articles', value: id },
        user: { relationTo: 'users', value: ids.get('author') ?? '' },
      },
    })
    const refused = await revert('editor', `articles/${id}`, change?.id)
    expect(refused.status).toBe(423)
    expect(refused.body.errors?.[0]?.message).toContain('locked by another user')
    expect((await article(id)).headline).toBe('Half a headl')
    expect((await server.payload.findByID({ collection, id: lock.id })).id).toBe(lock.id)
  })
})

describe('the provenance of what articles share', () => {
  const story = (day: string) => `Harbour master of Norstad speaks on ${day}

The town of Norstad waited for news of its harbour on ${day}, and nobody knew more than the day before.

“The quay has held,” said Harbour Master Solveig Brandvik, who has had the office for ten years and knows each stone of it.

Brandvik wants to build it higher on the side of the sea, so that no wave of ${day} gets over it again in her time.`

  test('a person in three stories has the lines of each, the newest first', async () => {
    for (const day of ['Monday', 'Tuesday', 'Wednesday']) await importText(`day-${day}`, story(day))
    const id = documentId('people', matchKey('Solveig Brandvik'))
    const { sources, total, pages, changes } = await look('editor', `people/${id}`)
    expect({ total, pages, changes }).toEqual({ total: 3, pages: 1, changes: [] })
    expect(sources.map(({ sourceKey }) => sourceKey)).toEqual([
      'day-Wednesday',
      'day-Tuesday',
      'day-Monday',
    ])
    for (const { lines } of sources)
      expect(lines.filter(({ isLit }) => isLit).map(({ number }) => number)).toEqual([5, 7])

    await server.payload.update({ collection: 'people', id, data: { name: 'Solveig B. Brandvik' } })
    const renamed = (await look('editor', `people/${id}`)).changes
    expect(renamed).toMatchObject([
      { field: 'name', imported: 'Solveig Brandvik', now: 'Solveig B. Brandvik' },
    ])
    expect((await revert('editor', `people/${id}`, renamed[0]?.id)).status).toBe(200)
    expect((await look('editor', `people/${id}`)).changes).toEqual([])
  })

  test('of an agency in more sources than anybody reads has the newest, and says so', async () => {
    const text = textOf({ ...page, credit: 'Photo: Kim Berg/NTB', headline: 'The first of many' })
    await importText('many-first', text)
    const [agency] = (
      await server.payload.find({ collection: 'agencies', where: { name: { equals: 'NTB' } } })
    ).docs
    const address = `agencies/${agency?.id}`
    expect(await look('editor', address)).toMatchObject({ total: 1, isCut: false })

    const credit = objectId(server.payload, documentId('credits', matchKey('Photo: Kim Berg/NTB')))
    const days = Array.from({ length: 320 }, (_, day) => ({
      source: objectId(server.payload, documentId('sources', `many-${day}`)),
      createdAt: new Date(Date.now() + (day + 1) * 86_400_000),
      sourceKey: `many-${day}`,
    }))
    await rawCollection(server.payload, 'sources').insertMany(
      days.map(({ source, createdAt, sourceKey }) => ({
        _id: source,
        createdAt,
        sourceKey,
        base: {},
      })),
    )
    await rawCollection(server.payload, 'images').insertMany(
      days.map(({ source, createdAt }) => ({ caption: 'Many', credit, source, createdAt })),
    )
    const first = await look('editor', address)
    expect(first).toMatchObject({ total: 300, isCut: true })
    expect(first.sources[0]?.sourceKey).toBe('many-319')

    // What it was imported as, the first source tells, however long ago.
    await server.payload.update({
      collection: 'agencies',
      id: agency?.id ?? '',
      data: { name: 'N.T.B.' },
    })
    expect((await look('editor', address)).changes).toMatchObject([
      { field: 'name', imported: 'NTB', now: 'N.T.B.' },
    ])
  })

  test('comes a page at a time', async () => {
    for (let day = 1; day <= 6; day++) {
      const text = textOf({
        ...page,
        headline: `Day ${day} of the storm`,
        credit: 'Photo: Ulla Ek/dpa',
      })
      await importText(`paged-${day}`, text)
    }
    const credit = documentId('credits', matchKey('Photo: Ulla Ek/dpa'))
    const first = await look('editor', `credits/${credit}`)
    const second = await look('editor', `credits/${credit}?page=2`)
    expect(first).toMatchObject({ total: 6, page: 1, pages: 2 })
    const keys = [...first.sources, ...second.sources].map(({ sourceKey }) => sourceKey)
    expect(keys).toEqual([6, 5, 4, 3, 2, 1].map((day) => `paged-${day}`))
    for (const { lines } of first.sources)
      expect(lines.filter(({ isLit }) => isLit).map(({ text }) => text)).toEqual([
        'Photo: Ulla Ek/dpa',
      ])
    expect((await look('editor', `credits/${credit}?page=99`)).page).toBe(2)
    expect((await look('editor', `credits/${credit}?page=nonsense`)).page).toBe(1)
  })
})
