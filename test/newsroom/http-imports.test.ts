import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Role } from '../../src/access/has-role'
import { contentCollections } from '../../src/ingest/types'
import { docxOf, wordDocument, wordParagraph } from '../helpers/docx'
import { newsroomServer, type NewsroomServer } from '../helpers/newsroom-server'

const roles: Role[] = ['admin', 'editor', 'author', 'service']
let server: NewsroomServer
const keys = new Map<string, string>()

beforeAll(async () => {
  server = await newsroomServer()
  for (const name of [...roles, 'other service']) {
    const apiKey = randomUUID()
    await server.payload.create({
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
  }
})
afterAll(() => server.close())
beforeEach(async () => {
  const { collections, versions, connection } = server.payload.db
  for (const slug of [
    ...contentCollections,
    'sources',
    'imports',
    'import-batches',
    'import-documents',
    'payload-jobs',
  ])
    await collections[slug]?.collection.deleteMany({})
  await versions.articles?.collection.deleteMany({})
  await connection.db?.collection('import-spool.files').deleteMany({})
  await connection.db?.collection('import-spool.chunks').deleteMany({})
})

type Who = Role | 'other service' | null

async function send(who: Who, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const raw = body instanceof FormData || typeof body === 'string' || body instanceof Readable
  const init: RequestInit & { duplex?: 'half' } = {
    method: 'POST',
    headers: {
      ...(who && { Authorization: `users API-Key ${keys.get(who)}` }),
      ...(!raw && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    body: (raw ? body : JSON.stringify(body)) as BodyInit,
    ...(body instanceof Readable && { duplex: 'half' }),
  }
  const answer = await fetch(`${server.url}/api/imports${path}`, init)
  return { status: answer.status, body: await answer.json() }
}

const look = async (who: Who, id: string) => {
  const answer = await fetch(`${server.url}/api/imports/${id}?depth=0`, {
    headers: who ? { Authorization: `users API-Key ${keys.get(who)}` } : {},
  })
  return { status: answer.status, body: await answer.json() }
}

/** What a server does every two seconds. */
async function runJobs(stop?: AbortSignal) {
  const req = await createLocalReq({ context: { stop } }, server.payload)
  await server.payload.jobs.run({ queue: 'imports', limit: 1, req, silent: true })
}

const spooled = async () =>
  await server.payload.db.connection.db?.collection('import-spool.chunks').countDocuments()
const countOf = async (collection: 'articles' | 'imports' | 'sources') =>
  (await server.payload.count({ collection })).totalDocs

const story = {
  sourceKey: 'a',
  text: 'Harbour opens again\n\nThe harbour of Norstad is open again after the storm, the town said on Monday.',
}
/** The first 320 of them are four batches. */
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    sourceKey: `story ${index}`,
    text: story.text
      .replace('Norstad', `Norstad ${index}`)
      .replace('again', `again, part ${index}`),
  }))

describe('who may', () => {
  test.each([
    ['admin', 202],
    ['editor', 202],
    ['service', 202],
    ['author', 403],
    [null, 401],
  ] as const)('%s importing is answered with %i', async (who, status) => {
    expect((await send(who, '', { documents: [story] })).status).toBe(status)
    expect((await send(who, '/preview', { documents: [story] })).status).toBe(
      status === 202 ? 200 : status,
    )
    expect(await countOf('imports')).toBe(status === 202 ? 1 : 0)
  })

  test('a key sees, cancels and resumes its own import only, and takes none back', async () => {
    const { body } = await send('service', '', { documents: [story] })
    expect((await look('service', body.id)).status).toBe(200)
    expect((await look('other service', body.id)).status).toBe(404)
    expect((await send('other service', `/${body.id}/cancel`)).status).toBe(404)
    expect((await send('author', `/${body.id}/cancel`)).status).toBe(403)
    expect((await send(null, `/${body.id}/undo`)).status).toBe(401)
    expect((await send('service', `/${body.id}/undo`)).status).toBe(403)
    expect((await send('service', `/${body.id}/cancel`)).body.status).toBe('cancelled')
    expect((await send('service', `/${body.id}/resume`)).body.status).toBe('planned')
  })
})

describe('an import', () => {
  test('waits, runs in the background, tells how far it is, and keeps no documents when it is done', async () => {
    const { status, body } = await send('service', '', { documents: many(12) })
    expect(status).toBe(202)
    expect(body).toMatchObject({ status: 'planned', url: `/api/imports/${body.id}` })
    expect((await look('service', body.id)).body).toMatchObject({
      status: 'planned',
      documents: { given: 12, done: 0 },
    })
    expect(await countOf('articles')).toBe(0)

    await runJobs()
    const { body: after } = await look('service', body.id)
    expect(after).toMatchObject({ status: 'done', documents: { given: 12, done: 12 } })
    expect(after.counts.created).toBe(12)
    expect(after.startedAt <= after.heartbeatAt).toBe(true)
    expect(await countOf('articles')).toBe(12)
    expect(await spooled()).toBe(0)

    const again = await send('service', '', { documents: many(12) })
    await runJobs()
    expect((await look('service', again.body.id)).body.counts).toMatchObject({
      created: 0,
      updated: 0,
    })
  })

  test('publishes what is complete when it is told to', async () => {
    await send('editor', '', { documents: [story], publish: true })
    await runJobs()
    const { docs } = await server.payload.find({ collection: 'articles' })
    expect(docs).toMatchObject([{ _status: 'published', headline: 'Harbour opens again' }])
  })

  test('takes files of every format by their names, NDJSON too, and a publish after them', async () => {
    const form = new FormData()
    const file = (name: string, content: BlobPart) =>
      form.append('files', new Blob([content]), name)
    file('news/one.md', '# First\n\nA paragraph of it.')
    file('two.html', '<article><h1>Second</h1><p>A paragraph of it.</p></article>')
    file('news/three.ndjson', '{"id":"third","text":"Third\\n\\nA paragraph."}\nnonsense\n')
    const text = wordDocument(wordParagraph('Fourth') + wordParagraph('A paragraph.'))
    file('news/four.docx', docxOf({ 'word/document.xml': text }) as Uint8Array<ArrayBuffer>)
    form.append('publish', 'true')
    const { status, body } = await send('editor', '', form)
    expect(status).toBe(202)
    await runJobs()
    const { body: after } = await look('editor', body.id)
    expect(after).toMatchObject({ status: 'done', publish: true, documents: { given: 5, done: 5 } })
    expect(after.problems).toContainEqual(
      expect.objectContaining({ sourceKey: 'news/three.ndjson:2', lines: [2, 2] }),
    )
    const { docs } = await server.payload.find({ collection: 'sources', sort: 'createdAt' })
    expect(docs.map(({ sourceKey, format }) => [sourceKey, format])).toEqual(
      expect.arrayContaining([
        ['news/one.md', 'markdown'],
        [expect.stringMatching(/^[\da-f]{64}$/), 'html'],
        ['third', 'text'],
        ['news/four.docx', 'docx'],
      ]),
    )
  })

  test('never reads a file of the server that a line names', async () => {
    const form = new FormData()
    const line = JSON.stringify({ id: 'x', path: `${process.cwd()}/README.md` })
    form.append('files', new Blob([line]), 'x.ndjson')
    const { body } = await send('admin', '', form)
    await runJobs()
    const { body: after } = await look('admin', body.id)
    expect(after.status).toBe('failed')
    expect(after.problems[0].message).toContain('has no "text"')
  })
})

describe('what is no request to import', () => {
  test.each([
    ['no JSON', '{"documents": [\n{"text": "a"},\n{"text": "b"\n', 400, /documents\[1\].*line 4/],
    ['no documents', '{}', 400, /documents, line 1/],
    ['an empty list', '{"documents": []}', 400, /documents, line 1/],
    [
      'a document without a text',
      '{"documents": [\n{"text": "a"},\n{"sourceKey": "b"}]}',
      400,
      /documents\[1\]\.text, line 3/,
    ],
    ['a field nobody knows', '{"documents": [{"text": "a", "path": "/etc/passwd"}]}', 400, /path/],
  ])('%s is refused with the document and the line', async (_, body, status, message) => {
    const answer = await send('editor', '', body, { 'Content-Type': 'application/json' })
    expect(answer.status).toBe(status)
    expect(answer.body.errors[0].message).toMatch(message)
    expect(await countOf('imports')).toBe(0)
  })

  test('a list that the admin asks for by POST is Payload’s to give', async () => {
    const answer = await send('editor', '', 'limit=1', {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
    })
    expect(answer).toMatchObject({ status: 200, body: { docs: [], limit: 1 } })
  })

  test('another type is refused, a broken form, and a form without a file', async () => {
    expect((await send('editor', '', 'a', { 'Content-Type': 'text/plain' })).status).toBe(415)
    const type = { 'Content-Type': 'multipart/form-data; boundary=x' }
    const head = '--x\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\nA text'
    const broken = await send('editor', '', head, type)
    expect(broken.status).toBe(400)
    expect(broken.body.errors[0].message).toContain('Unexpected end of form')
    const without = await send('editor', '', new FormData())
    expect(without.status).toBe(400)
    expect(await countOf('imports')).toBe(0)
    expect(await spooled()).toBe(0)
  })

  test('more than MAX_REQUEST_MB is refused, and nothing is left of it', async () => {
    const megabyte = Buffer.alloc(1_000_000, 'word ')
    const form = new FormData()
    for (let i = 0; i < 101; i++) form.append('files', new Blob([megabyte]), `${i}.txt`)
    // Nobody says how much it will be.
    const stream = Readable.from(Array.from({ length: 101 }, () => megabyte))
    const type = { 'Content-Type': 'application/json' }
    for (const answer of [await send('editor', '', form), await send('editor', '', stream, type)]) {
      expect(answer.status).toBe(413)
      expect(answer.body.errors[0].message).toContain('100 MB')
    }
    expect(await countOf('imports')).toBe(0)
    expect(await spooled()).toBe(0)
  })

  test('a document over MAX_DOCUMENT_MB fails, and the others are in', async () => {
    const large = { sourceKey: 'large', text: Buffer.alloc(11_000_000, 'word ').toString() }
    const { body } = await send('editor', '', { documents: [large, story] })
    await runJobs()
    const { body: after } = await look('editor', body.id)
    expect(after).toMatchObject({ status: 'done', counts: { failed: 1 } })
    expect(after.problems[0]).toMatchObject({ sourceKey: 'large', code: 'too-large' })
    expect(await countOf('articles')).toBe(1)
  })
})

describe('a preview', () => {
  test('says of each document what the engine makes of it and what an import does, and writes nothing', async () => {
    const answer = await send('service', '/preview', { documents: [story, ...many(1)] })
    expect(answer.status).toBe(200)
    expect(answer.body.documents).toHaveLength(2)
    expect(answer.body.documents[0]).toMatchObject({
      id: 'a',
      language: 'en',
      blocks: [{ kind: 'title', lines: [1, 1] }, { kind: 'paragraph' }],
      changes: [{ collection: 'articles', outcome: 'created' }],
    })
    expect(answer.body.counts.created).toBe(2)
    for (const collection of ['articles', 'sources', 'imports'] as const)
      expect(await countOf(collection)).toBe(0)

    await send('service', '', { documents: [story] })
    await runJobs()
    const later = await send('service', '/preview', {
      documents: [
        {
          ...story,
          text: `${story.text}\n\nShips may enter from Tuesday on, and leave by night as well.`,
        },
      ],
    })
    expect(later.body.counts).toMatchObject({ created: 0, updated: 1 })
  })
})

test('what an editor corrected comes with a document, and is kept with its source', async () => {
  const corrected = { kinds: { '1:5': 'quote' }, splits: { 1: [5] }, joins: [3] }
  const document = { ...story, ...corrected }
  const { body } = await send('editor', '/preview', { documents: [document] })
  expect(body.documents[0].blocks).toMatchObject([
    { lines: [1, 1] },
    { kind: 'quote', lines: [1, 3], at: 5 },
  ])
  await send('editor', '', { documents: [document] })
  await runJobs()
  const { docs } = await server.payload.find({ collection: 'sources', depth: 0 })
  expect(docs[0]?.corrected).toEqual(corrected)

  const refused = await send('editor', '', { documents: [{ ...document, joins: ['3'] }] })
  expect(refused.status).toBe(400)
  expect(refused.body.errors[0].message).toContain('documents[0].joins[0]')
})

describe('an import that does not go to its end', () => {
  /** As a server that stops, or is told to cancel, after the first of the batches of 100. */
  async function firstBatch(afterIt: (id: string) => Promise<void>) {
    const { body } = await send('service', '', { documents: many(320) })
    const stop = new AbortController()
    const done = runJobs(stop.signal)
    for (;;) {
      if ((await countOf('articles')) > 0) break
    }
    await afterIt(body.id)
    return { id: body.id as string, stop, done }
  }

  test('that is cancelled ends after the batch at hand, keeps what is in, and can be resumed', async () => {
    const { id, done } = await firstBatch(async (id) => {
      expect((await send('service', `/${id}/cancel`)).status).toBe(200)
    })
    await done
    const { body: cancelled } = await look('service', id)
    expect(cancelled.status).toBe('cancelled')
    expect(cancelled.documents.done).toBeLessThan(320)
    expect(await countOf('articles')).toBe(cancelled.documents.done)
    await runJobs()
    expect((await look('service', id)).body.status).toBe('cancelled')

    expect((await send('service', `/${id}/resume`)).status).toBe(202)
    await runJobs()
    const { body: after } = await look('service', id)
    expect(after).toMatchObject({ status: 'done', documents: { given: 320, done: 320 } })
    expect(await countOf('articles')).toBe(320)
    expect(await spooled()).toBe(0)
    expect((await send('service', `/${id}/cancel`)).status).toBe(409)
    expect((await send('service', `/${id}/resume`)).status).toBe(409)
  })

  test('whose server stops is left to the next one', async () => {
    const { id, stop, done } = await firstBatch(async () => undefined)
    stop.abort()
    await done
    expect((await look('service', id)).body.status).toBe('interrupted')
    await runJobs()
    expect((await look('service', id)).body.status).toBe('done')
    expect(await countOf('articles')).toBe(320)
  })

  test('whose server is killed is done by the next one, all of it and nothing twice', async () => {
    const { releaseStuckJobs } = await import('../../src/server/release-stuck-jobs')
    const { id, stop, done } = await firstBatch(async () => undefined)
    stop.abort()
    await done
    // What a killed one leaves: a record that says "running", a job that says "processing".
    const { payload } = server
    const old = new Date(Date.now() - 61_000).toISOString()
    await payload.db.updateOne({ collection: 'imports', id, data: { status: 'running' } })
    await payload.db.updateJobs({
      where: { completedAt: { exists: false } },
      data: { processing: true, updatedAt: old },
      returning: false,
    })
    await runJobs()
    expect((await look('service', id)).body.status).toBe('running')
    await releaseStuckJobs(payload)
    await runJobs()
    expect((await look('service', id)).body).toMatchObject({
      status: 'done',
      documents: { done: 320 },
    })
    expect(await countOf('articles')).toBe(320)
    expect(await countOf('sources')).toBe(320)
  })

  test('that was never begun is cancelled for good; to delete its record lets go of its documents', async () => {
    const { body } = await send('editor', '', { documents: [story] })
    await send('editor', `/${body.id}/cancel`)
    await runJobs()
    expect(await countOf('articles')).toBe(0)
    expect(await spooled()).toBe(1)
    await server.payload.delete({ collection: 'imports', id: body.id })
    expect(await spooled()).toBe(0)
  })
})

test('an import is taken back over HTTP: first as a rehearsal, then in earnest', async () => {
  const { body } = await send('service', '', { documents: [story] })
  expect((await send('editor', `/${body.id}/undo`)).status).toBe(400)
  await runJobs()
  const rehearsed = await send('editor', `/${body.id}/undo?dryRun=true`)
  expect(rehearsed.body.counts.removed).toBe(1)
  expect(await countOf('articles')).toBe(1)
  const undone = await send('editor', `/${body.id}/undo`)
  expect(undone.status).toBe(200)
  expect(undone.body.counts).toEqual(rehearsed.body.counts)
  expect(await countOf('articles')).toBe(0)
  expect((await look('editor', body.id)).body.status).toBe('undone')
  expect((await send('editor', `/${'0'.repeat(24)}/undo`)).status).toBe(404)
})
