import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '../../src/access/has-role'
import { loadBytes } from '../../src/ingest/load/load-bytes'
import { importDocuments } from '../../src/ingest/run'
import { undoRun } from '../../src/ingest/undo'
import type { LoadedDocument } from '../../src/ingest/types'
import { documentId } from '../../src/lib/ids'
import { newsroomServer, type NewsroomServer } from '../helpers/newsroom-server'

let server: NewsroomServer
const tokens = new Map<Role, string>()

beforeAll(async () => {
  server = await newsroomServer()
  for (const role of ['editor', 'author'] as const) {
    const login = { email: `${role}@example.org`, password: 'correct horse battery' }
    const data = { ...login, name: role, roles: [role] }
    await server.payload.create({ collection: 'users', data })
    const { token } = await server.payload.login({ collection: 'users', data: login })
    tokens.set(role, token ?? '')
  }
})
afterAll(() => server.close())

const page = {
  headline: 'Harbour opens again after the storm of the century',
  first: 'The harbour of Norstad is open again after the storm, the town said on Monday morning.',
  second: 'Ships may enter by day and by night, and the ferries go as often as they used to.',
  alt: 'Image: Ferries in the harbour',
  caption: 'Ferries in the harbour of Norstad on Monday.',
  credit: 'Photo: Jane Doe/Reuters',
}

const textOf = ({ headline, first, second, caption, credit }: typeof page) =>
  [headline, first, caption, credit, second].join('\n\n')

async function* each(...documents: LoadedDocument[]) {
  yield* documents
}

async function importPage(sourceKey: string, changes: Partial<typeof page> = {}) {
  const text = Buffer.from(textOf({ ...page, ...changes }))
  const document = await loadBytes(text, { sourceKey }, 10)
  return await importDocuments({
    payload: server.payload,
    documents: () => each(document),
    origin: 'cli',
    user: null,
    publish: false,
    dryRun: false,
    workers: 1,
  })
}

const articleId = (sourceKey: string) => documentId('articles', sourceKey)
const article = (id: string) =>
  server.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })

async function edit(id: string, data: object) {
  await server.payload.update({
    collection: 'articles',
    id,
    data: data as never,
    draft: true,
    depth: 0,
  })
}

type Who = Role | null
const authorised = (who: Who) =>
  who ? { headers: { Authorization: `JWT ${tokens.get(who)}` } } : {}

async function open(who: Who, article: string) {
  const query = `where[article][equals]=${article}&depth=0`
  const answer = await fetch(`${server.url}/api/conflicts?${query}`, authorised(who))
  return { status: answer.status, docs: ((await answer.json()) as { docs?: Kept[] }).docs ?? [] }
}

interface Kept {
  id: string
  relationTo: string
  field: string
  oursInWords: string
  theirsInWords: string
}

async function settle(who: Who, id: string | undefined, how: 'keep-mine' | 'take-source') {
  const init = { method: 'POST', ...authorised(who) }
  const answer = await fetch(`${server.url}/api/conflicts/${id}/${how}`, init)
  return { status: answer.status, body: await answer.json() }
}

/** Changes the first paragraph that says so, as an editor does. */
function withText(body: unknown, from: string, to: string): unknown {
  return JSON.parse(JSON.stringify(body).replace(from, to))
}

/** An article whose headline and second paragraph the newsroom and the source have changed. */
async function disputed(key: string) {
  const id = articleId(key)
  await importPage(key)
  const { body } = await article(id)
  await edit(id, {
    headline: 'Norstad is open again',
    body: withText(body, 'as often as they used to', 'every hour'),
  })
  const report = await importPage(key, {
    headline: 'Harbour of Norstad opens again after the storm of the century',
    second: page.second.replace('as often as they used to', 'less often'),
  })
  expect(report).toMatchObject({ counts: { conflicts: 1 } })
  return { id, run: report.run }
}

describe('conflicts of an import', () => {
  test('are kept with both sides in words, for those who write', async () => {
    const { id } = await disputed('kept')
    const { docs } = await open('author', id)
    expect(
      docs.map(({ relationTo, field, oursInWords, theirsInWords }) => [
        relationTo,
        field,
        oursInWords,
        theirsInWords,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [
          'articles',
          'headline',
          'Norstad is open again',
          'Harbour of Norstad opens again after the storm of the century',
        ],
        [
          'articles',
          'body',
          expect.stringContaining('every hour'),
          expect.stringContaining('less often'),
        ],
      ]),
    )
    expect((await open(null, id)).status).toBe(403)
  })

  test('are settled by editors only', async () => {
    const { id } = await disputed('roles')
    const [conflict] = (await open('editor', id)).docs
    expect((await settle(null, conflict?.id, 'keep-mine')).status).toBe(401)
    expect((await settle('author', conflict?.id, 'take-source')).status).toBe(403)
    expect((await open('editor', id)).docs).toHaveLength(2)
    expect((await settle('editor', conflict?.id, 'keep-mine')).status).toBe(200)
    expect((await settle('editor', conflict?.id, 'keep-mine')).status).toBe(404)
  })

  test('settled for the newsroom change nothing, and do not come back with the same source', async () => {
    const { id } = await disputed('mine')
    const before = await article(id)
    for (const { id: conflict } of (await open('editor', id)).docs)
      expect((await settle('editor', conflict, 'keep-mine')).status).toBe(200)
    const after = await article(id)
    expect(after).toEqual(before)
    await importPage('mine', {
      headline: 'Harbour of Norstad opens again after the storm of the century',
      second: page.second.replace('as often as they used to', 'less often'),
    })
    expect((await open('editor', id)).docs).toEqual([])
  })

  test('settled for the source are a version of the editor’s, with what else was edited', async () => {
    const { id } = await disputed('theirs')
    for (const { id: conflict } of (await open('editor', id)).docs)
      expect((await settle('editor', conflict, 'take-source')).status).toBe(200)
    const after = await article(id)
    expect(after.headline).toBe('Harbour of Norstad opens again after the storm of the century')
    expect(after.slug).toContain('harbour-of-norstad')
    expect(JSON.stringify(after.body)).toContain('less often')
    expect(JSON.stringify(after.body)).not.toContain('every hour')
    expect(after._status).toBe('draft')
    const { docs } = await server.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      limit: 1,
      depth: 0,
    })
    expect(docs[0]?.version.headline).toBe(after.headline)
  })

  test('are left alone where somebody has changed the part since, with the reason', async () => {
    const { id } = await disputed('moved')
    await edit(id, { headline: 'Norstad, finally' })
    const { docs } = await open('editor', id)
    const headline = docs.find(({ field }) => field === 'headline')
    const answer = await settle('editor', headline?.id, 'take-source')
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0].message).toContain('changed this since')
    expect((await article(id)).headline).toBe('Norstad, finally')
    expect((await settle('editor', headline?.id, 'keep-mine')).status).toBe(200)
  })

  test('make way for those of a later import, and go where the source gave in', async () => {
    const { id } = await disputed('later')
    await importPage('later', {
      headline: 'Norstad is open again',
      second: page.second.replace('as often as they used to', 'rarely'),
    })
    const { docs } = await open('editor', id)
    expect(docs.map(({ field, theirsInWords }) => [field, theirsInWords])).toEqual([
      ['body', expect.stringContaining('rarely')],
    ])
  })

  test('about a picture wait on the picture and on its article', async () => {
    const id = articleId('picture')
    await importPage('picture')
    const { images } = await article(id)
    const image = String(images?.[0])
    await server.payload.update({ collection: 'images', id: image, data: { caption: 'Ferries' } })
    await importPage('picture', { caption: 'Ferries in the harbour of Norstad on Tuesday.' })
    const { docs } = await open('editor', id)
    expect(docs).toMatchObject([{ relationTo: 'images', document: image, field: 'caption' }])
    expect((await settle('editor', docs[0]?.id, 'take-source')).status).toBe(200)
    const { caption } = await server.payload.findByID({ collection: 'images', id: image })
    expect(caption).toBe('Ferries in the harbour of Norstad on Tuesday.')
  })

  test('go with the import that is taken back', async () => {
    const { id, run } = await disputed('undone')
    await undoRun({ payload: server.payload, run, dryRun: false, user: null })
    expect((await open('editor', id)).docs).toEqual([])
  })
})
