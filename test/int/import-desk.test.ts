import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Role } from '../../src/access/has-role'
import type { Corrected } from '../../src/engine/types'
import type { ArticleEdits } from '../../src/ingest/edits/types'
import { contentCollections } from '../../src/ingest/types'
import { documentId } from '../../src/lib/ids'
import { httpServer, type TestServer } from '../helpers/http-server'

type Who = Role | 'other author' | null

let server: TestServer
const keys = new Map<string, string>()
const ids = new Map<string, string>()

beforeAll(async () => {
  server = await httpServer()
  for (const name of ['admin', 'editor', 'author', 'other author', 'service']) {
    const apiKey = randomUUID()
    const { id } = await server.payload.create({
      collection: 'users',
      data: {
        email: `${name.replace(' ', '-')}@example.com`,
        password: 'correct horse battery',
        name,
        roles: [name.replace('other ', '') as Role],
        enableAPIKey: true,
        apiKey,
      },
    })
    keys.set(name, apiKey)
    ids.set(name, id)
  }
})
afterAll(() => server.close())
beforeEach(async () => {
  const { collections, versions } = server.payload.db
  for (const slug of [
    ...contentCollections,
    'sources',
    'imports',
    'import-batches',
    'import-documents',
  ])
    await collections[slug]?.collection.deleteMany({})
  await versions.articles?.collection.deleteMany({})
})

interface Asked {
  sourceKey?: string
  filename?: string
  format?: string
  corrected?: Corrected
  edits?: ArticleEdits
  publish?: boolean
}

async function send(who: Who, text: string | Uint8Array, asked: Asked = {}) {
  const form = new FormData()
  form.set('desk', JSON.stringify({ format: 'text', ...asked }))
  form.set('file', new Blob([text as BlobPart]))
  return await post(who, form)
}

async function post(who: Who, body: BodyInit) {
  const answer = await fetch(`${server.url}/api/imports/desk`, {
    method: 'POST',
    headers: who ? { Authorization: `users API-Key ${keys.get(who)}` } : {},
    body,
  })
  return { status: answer.status, body: await answer.json() }
}

const articleOf = (id: string, depth = 0) =>
  server.payload.findByID({ collection: 'articles', id, draft: true, depth })
const all = async (collection: 'people' | 'credits' | 'related-links' | 'agencies' | 'images') =>
  (await server.payload.find({ collection, depth: 0, pagination: false })).docs
const countOf = async (collection: 'articles' | 'imports' | 'sources' | 'people') =>
  (await server.payload.count({ collection })).totalDocs

const plain =
  'Harbour of Norstad opens\n\nThe harbour of Norstad is open again after the storm, the town said on Monday.'

const story = `Ferries sail again from Norstad

The ferries of Norstad sail again after the storm, the mayor of Norstad, Ola Ekberg, said on Monday. “We are glad of it,” Ekberg said.

Ola Ekberg in the harbour of Norstad on Monday.

Photo: Jane Doe/Reuters

The town had waited for its ferries for a week, and the shops were all but empty when they came.

See also: Storm closes harbour of Norstad`
const corrected: Corrected = {
  kinds: { 5: 'image-caption', 7: 'image-credit', 11: 'related-link' },
}

describe('who may', () => {
  test.each([
    ['admin', 200],
    ['editor', 200],
    ['author', 200],
    ['service', 403],
    [null, 401],
  ] as const)('%s is answered with %i', async (who, status) => {
    expect((await send(who, plain)).status).toBe(status)
    expect(await countOf('articles')).toBe(status === 200 ? 1 : 0)
  })

  test('an author publishes nothing', async () => {
    expect((await send('author', plain, { publish: true })).status).toBe(403)
    expect(await countOf('articles')).toBe(0)
  })

  test('what an author imports is theirs, and no other author’s to import again', async () => {
    const { body } = await send('author', plain)
    expect((await articleOf(body.article)).createdBy).toBe(ids.get('author'))
    const edits = { headline: 'Taken over' }
    expect((await send('other author', plain, { edits })).status).toBe(403)
    expect((await send('author', plain, { edits })).status).toBe(200)
    expect((await articleOf(body.article)).headline).toBe('Taken over')
  })

  test('an article that was published elsewhere is its author’s draft all the same', async () => {
    const item = (headline: string) =>
      JSON.stringify({
        uri: 'https://elsewhere.example/api/articles/1',
        profile: 'slugline-1',
        language: 'en',
        firstCreated: '2020-05-01T10:00:00.000Z',
        headlines: [{ role: 'main', contentType: 'text/plain', value: headline }],
        bodies: [{ role: 'main', contentType: 'text/html', value: '<p>The lock is open.</p>' }],
      })
    const asked = { format: 'ninjs', sourceKey: 'lock.json', filename: 'lock.json' }
    const { body } = await send('author', item('Lock opens'), asked)
    expect((await send('author', item('Lock opens again'), asked)).status).toBe(200)
    const headers = {
      Authorization: `users API-Key ${keys.get('author')}`,
      'Content-Type': 'application/json',
    }
    const changed = await fetch(`${server.url}/api/articles/${body.article}?draft=true`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ headline: 'Old lock opens again' }),
    })
    expect(changed.status).toBe(200)
    expect((await articleOf(body.article)).slug).toBe('old-lock-opens-again')
    const again = await send('editor', item('Lock opens again'), { ...asked, publish: true })
    expect(again.body.refused).toEqual([expect.stringContaining('an editor has changed it')])
    await server.payload.update({
      collection: 'articles',
      id: body.article,
      data: { _status: 'published' },
    })
    expect((await articleOf(body.article)).firstPublishedAt).toBe('2020-05-01T10:00:00.000Z')
  })

  test('an author does not change, by importing it again, what was published', async () => {
    const { body } = await send('author', plain)
    await server.payload.update({
      collection: 'articles',
      id: body.article,
      data: { _status: 'published' },
    })
    const again = await send('author', plain, { edits: { headline: 'Changed' } })
    expect(again.status).toBe(403)
    expect(again.body.errors[0].message).toContain('Ask an editor')
  })
})

describe('what an author shares with others', () => {
  const respelled = story
    .replace('Jane Doe/Reuters', 'Jane Doe / Reuters')
    .replace('for a week', 'for a whole week')
  const line = async () => ((await all('credits'))[0] as { line: string }).line

  test('stays as it is when they import their own text again; the article follows', async () => {
    await send('editor', story.replace('Ferries', 'Boats'), { sourceKey: 'theirs', corrected })
    await send('author', story, { sourceKey: 'own', corrected })
    const { status, body } = await send('author', respelled, { sourceKey: 'own' })
    expect([status, body.outcome]).toEqual([200, 'updated'])
    expect(JSON.stringify((await articleOf(body.article)).body)).toContain('a whole week')
    expect(await line()).toBe('Photo: Jane Doe/Reuters')
    const run = await server.payload.findByID({ collection: 'imports', id: body.run, depth: 0 })
    expect(run.problems).toContainEqual(expect.objectContaining({ code: 'not-theirs' }))

    // What was left is still to be done for who may.
    await send('editor', `${respelled}\n`, { sourceKey: 'own' })
    expect(await line()).toBe('Photo: Jane Doe / Reuters')
  })

  test('follows their text where they made it', async () => {
    await send('author', story, { sourceKey: 'own', corrected })
    await send('author', respelled, { sourceKey: 'own' })
    expect(await line()).toBe('Photo: Jane Doe / Reuters')
  })
})

describe('a document', () => {
  test('is in at once, as a run of its own', async () => {
    const { body } = await send('editor', plain, { filename: 'harbour.txt' })
    expect(body).toMatchObject({ outcome: 'created', refused: null })
    expect(await articleOf(body.article)).toMatchObject({
      headline: 'Harbour of Norstad opens',
      _status: 'draft',
    })
    const run = await server.payload.findByID({ collection: 'imports', id: body.run, depth: 0 })
    expect(run).toMatchObject({ origin: 'admin', status: 'done', user: ids.get('editor') })
  })

  test('has the source that the same file has anywhere else', async () => {
    await send('editor', plain, { filename: 'harbour.txt' })
    const form = new FormData()
    form.set('files', new Blob([plain]), 'harbour.txt')
    const answer = await fetch(`${server.url}/api/imports/preview`, {
      method: 'POST',
      headers: { Authorization: `users API-Key ${keys.get('editor')}` },
      body: form,
    })
    expect((await answer.json()).counts).toMatchObject({ created: 0, updated: 0 })
  })

  test('is read in the format that is asked for', async () => {
    const html = '<h1>Harbour opens</h1><p>The harbour of Norstad is open again.</p>'
    const { body } = await send('editor', html, { format: 'html' })
    expect((await articleOf(body.article)).headline).toBe('Harbour opens')
  })

  test('that cannot be read is refused with the reason, and leaves no run', async () => {
    for (const text of ['', new Uint8Array([1, 0, 2])]) {
      const { status, body } = await send('editor', text)
      expect(status).toBe(422)
      expect(body.errors[0].message).toMatch(/empty|is zero/)
    }
    expect(await countOf('imports')).toBe(0)
  })

  test('that is too large is refused before it is read', async () => {
    const { status } = await send('editor', new Uint8Array(13_000_000).fill(97))
    expect(status).toBe(413)
  })

  test.each([
    [
      'more edits than anybody makes by hand',
      {
        edits: {
          people: Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`Person ${n}`, null])),
        },
      },
      400,
    ],
    [
      'more agencies than a line has',
      { edits: { credits: { line: { agencies: Array<string>(21).fill('Reuters') } } } },
      400,
    ],
    ['corrections larger than any', { filename: 'f'.repeat(2_000_001) }, 413],
  ])('with %s is refused', async (_what, asked, expected) => {
    const { status, body } = await send('editor', plain, asked)
    expect([status, body.errors[0].message]).toEqual([expected, expect.stringContaining('desk')])
    expect(await countOf('articles')).toBe(0)
  })

  test.each([
    ['no form', '{}', 415],
    [
      'no document',
      (() => {
        const form = new FormData()
        form.set('desk', '{"format":"text"}')
        return form
      })(),
      400,
    ],
    [
      'another format',
      (() => {
        const form = new FormData()
        form.set('desk', '{"format":"pdf"}')
        form.set('file', new Blob(['A']))
        return form
      })(),
      400,
    ],
  ])('with %s is refused', async (_what, body, status) => {
    expect((await post('editor', body)).status).toBe(status)
  })
})

describe('what is corrected', () => {
  test('is in the article, kept with the source, and kept by an import that says nothing of it', async () => {
    const { body } = await send('editor', story, { sourceKey: 'ferries', corrected })
    const id = documentId('sources', 'ferries')
    const source = await server.payload.findByID({ collection: 'sources', id, depth: 0 })
    expect(source.corrected).toEqual(corrected)
    expect(await all('images')).toHaveLength(1)

    const again = await send('editor', `${story}\n`, { sourceKey: 'ferries' })
    expect(again.body.article).toBe(body.article)
    const after = await server.payload.findByID({ collection: 'sources', id, depth: 0 })
    expect(after.corrected).toEqual(corrected)
    expect(await all('images')).toHaveLength(1)
  })

  test('is taken back by an empty part', async () => {
    await send('editor', story, { sourceKey: 'ferries', corrected })
    const empty = { kinds: {}, joins: [], splits: {} }
    await send('editor', story, { sourceKey: 'ferries', corrected: empty })
    const id = documentId('sources', 'ferries')
    const source = await server.payload.findByID({ collection: 'sources', id, depth: 0 })
    expect(source.corrected ?? {}).toEqual({})
  })
})

describe('what is edited', () => {
  const edits: ArticleEdits = {
    headline: 'Norstad has its ferries back',
    people: { 'Ola Ekberg': { name: 'Ola M. Ekberg', role: 'mayor' } },
    credits: {
      'Photo: Jane Doe/Reuters': { agencies: ['Reuters', 'Norstad Press'], photographer: '' },
    },
    links: {
      'Storm closes harbour of Norstad': { title: 'Storm', url: 'https://example.org/storm' },
    },
  }

  test('is written over what was read, as the editor’s work', async () => {
    const { status, body } = await send('editor', story, { corrected, edits })
    expect([status, body]).toEqual([200, body])
    const article = await articleOf(body.article, 1)
    expect(article.headline).toBe('Norstad has its ferries back')
    expect(article.people).toMatchObject([
      { person: { name: 'Ola M. Ekberg' }, roleAsStated: 'mayor', confirmed: true },
    ])
    const agencies = new Map((await all('agencies')).map((agency) => [agency.id, agency]))
    const [credit] = (await all('credits')) as {
      line: string
      agencies: string[]
      photographer?: unknown
    }[]
    expect(credit?.line).toBe('Photo: Jane Doe/Reuters')
    expect(credit?.agencies.map((id) => (agencies.get(id) as { name: string }).name)).toEqual([
      'Reuters',
      'Norstad Press',
    ])
    expect(credit?.photographer ?? null).toBeNull()
    expect(await all('related-links')).toMatchObject([
      { title: 'Storm', url: 'https://example.org/storm', status: 'external' },
    ])
  })

  test('leaves nobody behind whom the page does not name any more', async () => {
    await send('editor', story, { corrected, edits })
    const names = (await all('people')).map((person) => (person as { name: string }).name)
    expect(names).toEqual(['Ola M. Ekberg'])
  })

  test('stays in every later import of the document', async () => {
    const { body } = await send('editor', story, { sourceKey: 'ferries', corrected, edits })
    const longer = story.replace('for a week', 'for a whole week')
    const again = await send('editor', longer, { sourceKey: 'ferries' })
    expect(again.body.outcome).toBe('updated')
    const article = await articleOf(body.article, 1)
    expect(article.headline).toBe('Norstad has its ferries back')
    expect(JSON.stringify(article.body)).toContain('a whole week')
    expect(article.people).toMatchObject([
      { person: { name: 'Ola M. Ekberg' }, roleAsStated: 'mayor' },
    ])
    expect(await all('related-links')).toMatchObject([{ title: 'Storm' }])
  })

  test('somebody who is no person is in no field, and does not come back', async () => {
    const asked = { sourceKey: 'ferries', corrected, edits: { people: { 'Ola Ekberg': null } } }
    const { body } = await send('editor', story, asked)
    await send('editor', story.replace('a week', 'two weeks'), { sourceKey: 'ferries' })
    const article = await articleOf(body.article)
    expect(article.people ?? []).toEqual([])
    expect(JSON.stringify(await all('people'))).not.toContain('Ekberg')
    expect(await all('images')).toMatchObject([{ personsShown: [] }])
  })

  test('somebody who is there already is linked, in the article and its pictures', async () => {
    const { id } = await server.payload.create({
      collection: 'people',
      data: { name: 'Ola Ekberg the Younger' } as never,
    })
    const asked = { corrected, edits: { people: { 'Ola Ekberg': { person: id } } } }
    const { body } = await send('editor', story, asked)
    expect((await articleOf(body.article)).people).toMatchObject([{ person: id }])
    expect(await all('images')).toMatchObject([{ personsShown: [id] }])
    expect(JSON.stringify(await all('people'))).not.toContain('"Ola Ekberg"')
  })

  test('somebody new is another one than who has the name', async () => {
    const { id } = await server.payload.create({
      collection: 'people',
      data: { name: 'Ola Ekberg' } as never,
    })
    const asked = { corrected, edits: { people: { 'Ola Ekberg': { person: 'new' } } } }
    const { body } = await send('editor', story, asked)
    const [row] = (await articleOf(body.article)).people ?? []
    expect(row?.person).not.toBe(id)
    expect(
      (await all('people')).filter((one) => 'name' in one && one.name === 'Ola Ekberg'),
    ).toHaveLength(2)
  })

  test.each([
    [
      'an address that is none',
      { links: { 'Storm closes harbour of Norstad': { url: 'javascript:alert(1)' } } },
    ],
    ['a person who is not there', { people: { 'Ola Ekberg': { person: 'a'.repeat(24) } } }],
    ['a credit that the page has not', { credits: { 'Photo: Nobody': { photographer: '' } } }],
  ])('%s: nothing of the document is written', async (_what, edits) => {
    const { status, body } = await send('editor', story, { corrected, edits })
    expect(status).toBe(422)
    expect(body.errors[0].message).toContain('Nothing of it was written')
    expect([await countOf('articles'), await countOf('sources'), await countOf('people')]).toEqual([
      0, 0, 0,
    ])
  })

  test('a name of 500 characters is refused', async () => {
    const edits = { people: { 'Ola Ekberg': { name: 'N'.repeat(500) } } }
    expect((await send('editor', story, { corrected, edits })).status).toBe(400)
    expect(await countOf('articles')).toBe(0)
  })
})

describe('publishing', () => {
  test('what is complete is published', async () => {
    const { body } = await send('editor', plain, { publish: true })
    expect(body.refused).toBeNull()
    expect((await articleOf(body.article))._status).toBe('published')
  })

  test('what is not stays a draft, with everything that is missing', async () => {
    const { status, body } = await send('editor', story, { corrected, publish: true })
    expect(status).toBe(200)
    expect(body.refused).toEqual([expect.stringContaining('has no alt text')])
    expect((await articleOf(body.article))._status).toBe('draft')
  })

  const asked = { sourceKey: 'harbour' }
  const longer = plain.replace('on Monday', 'on Monday morning')
  const update = (id: string, data: object, draft = true) =>
    server.payload.update({ collection: 'articles', id, data, draft })
  const expectDraft = async (id: string, refused: unknown, words: string) => {
    expect(refused).toEqual([expect.stringContaining(words)])
    expect((await articleOf(id))._status).toBe('draft')
  }

  test('what nobody has touched is published by a later import, too', async () => {
    await send('editor', plain, asked)
    const { body } = await send('editor', longer, { ...asked, publish: true })
    expect(body).toMatchObject({ outcome: 'updated', refused: null })
    expect((await articleOf(body.article))._status).toBe('published')
    const again = await send('editor', longer, { ...asked, publish: true })
    expect(again.body).toMatchObject({ outcome: 'unchanged', refused: null })
  })

  test('what is published, and has a draft since, is not published anew', async () => {
    const { body } = await send('editor', plain, { ...asked, publish: true })
    const again = await send('editor', longer, { ...asked, publish: true })
    await expectDraft(body.article, again.body.refused, 'published before')
  })

  test('what somebody else is half through writing stays their draft', async () => {
    const { body } = await send('editor', plain, asked)
    await update(body.article, { standfirst: 'The mayor said that' })
    const again = await send('editor', longer, { ...asked, publish: true })
    await expectDraft(body.article, again.body.refused, 'changed it since')
    const unchanged = await send('editor', longer, { ...asked, publish: true })
    await expectDraft(body.article, unchanged.body.refused, 'changed it since')
  })

  test('what an editor took back stays away', async () => {
    const { body } = await send('editor', plain, { ...asked, publish: true })
    await update(body.article, { _status: 'draft' }, false)
    const again = await send('editor', longer, { ...asked, publish: true })
    await expectDraft(body.article, again.body.refused, 'published before')
  })

  test('what somebody has open stays theirs, and locked', async () => {
    const { body } = await send('editor', plain, asked)
    const lock = {
      document: { relationTo: 'articles' as const, value: body.article },
      user: { relationTo: 'users' as const, value: ids.get('admin') ?? '' },
    }
    const collection = 'payload-locked-documents' as const
    const { id } = await server.payload.create({ collection, data: lock })
    const again = await send('editor', plain, { ...asked, publish: true })
    await expectDraft(body.article, again.body.refused, 'Somebody is writing it')
    expect(await server.payload.count({ collection, where: { id: { equals: id } } })).toEqual({
      totalDocs: 1,
    })
  })

  test('what was published is gone when its import is taken back', async () => {
    const { body } = await send('editor', plain, { publish: true })
    const undone = await fetch(`${server.url}/api/imports/${body.run}/undo`, {
      method: 'POST',
      headers: { Authorization: `users API-Key ${keys.get('editor')}` },
    })
    expect((await undone.json()).kept).toEqual([])
    expect(await countOf('articles')).toBe(0)
  })

  test('that met another one’s write is tried again', async () => {
    const update = server.payload.update.bind(server.payload)
    const spy = vi.spyOn(server.payload, 'update')
    let conflicts = 0
    spy.mockImplementation(((options: { collection: string; data: { _status?: string } }) => {
      if (options.data._status !== 'published' || conflicts++ > 0) {
        return update(options as never)
      }
      return Promise.reject(Object.assign(new Error('WriteConflict'), { code: 112 }))
    }) as never)
    try {
      const { status, body } = await send('editor', plain, { publish: true })
      expect([status, body.refused]).toEqual([200, null])
      expect(conflicts).toBe(2)
    } finally {
      spy.mockRestore()
    }
  })
})

test('a document of the seed comes in as everywhere else', async () => {
  const bytes = await readFile('seed/documents/000_bf31db83c1188618.txt')
  const { body } = await send('editor', bytes)
  expect((await articleOf(body.article)).people).toHaveLength(8)
})

test('while MongoDB is away the answer is 503, and the next try is in', async () => {
  server.database.cut()
  try {
    expect((await send('editor', plain)).status).toBe(503)
  } finally {
    server.database.restore()
  }
  await expect.poll(async () => (await send('editor', plain)).status, { timeout: 60_000 }).toBe(200)
})
