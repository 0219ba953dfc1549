import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Role } from '../../src/access/has-role'
import { parseText } from '../../src/engine/formats'
import { mergeDocuments } from '../../src/ingest/duplicates/merge-documents'
import { moveStragglers } from '../../src/ingest/duplicates/move-stragglers'
import { objectId, rawCollection, rawVersions } from '../../src/ingest/raw'
import { openDocument } from '../../src/ingest/provenance/open-document'
import type { IncomingDocument, Plan } from '../../src/ingest/types'
import { undoRun } from '../../src/ingest/undo'
import { documentId } from '../../src/lib/ids'
import { matchKey } from '../../src/lib/match-key'
import type { Article } from '../../src/payload-types'
import { newsroomServer, type NewsroomServer } from '../helpers/newsroom-server'
import { importAll } from '../helpers/import-all'
import { databaseOf } from '../helpers/stored'

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

async function ask(who: Role | null, method: 'GET' | 'POST', path: string, body?: object) {
  const answer = await fetch(`${server.url}/api${path}`, {
    method,
    headers: {
      ...(who && { Authorization: `JWT ${tokens.get(who)}` }),
      ...(body && { 'Content-Type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: await answer.json() }
}

const post = (path: string, body?: object) => ask('editor', 'POST', path, body)

/** @returns the id of the merge */
async function merge(kept: string, other: string, take: string[] = []): Promise<string> {
  const { status, body } = await post(`/people/${kept}/merge`, { other, take })
  expect(status, JSON.stringify(body)).toBe(200)
  return body.id
}

async function undo(id: string) {
  const { status, body } = await post(`/merges/${id}/undo`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.left as { collection: string; title: string; why: string }[]
}

const person = async (name: string, data: object = {}) =>
  (await server.payload.create({ collection: 'people', data: { name, ...data } as never })).id

const find = (id: string) =>
  server.payload.findByID({ collection: 'people', id, depth: 0, disableErrors: true })

const article = (id: string, draft = true) =>
  server.payload.findByID({ collection: 'articles', id, draft, depth: 0 })

const mentions = ({ people }: Pick<Article, 'people'>) => (people ?? []).map(({ person }) => person)

async function writeArticle(headline: string, data: object, draft = true) {
  const { id } = await server.payload.create({
    collection: 'articles',
    data: { headline, ...data, _status: draft ? 'draft' : 'published' } as never,
    draft,
  })
  return id
}

const mention = (id: string, more: object = {}) => ({ person: id, relation: 'mentioned', ...more })

describe('a merge', () => {
  test('moves every reference, and undo moves each back', async () => {
    const portrait = (await server.payload.create({ collection: 'images', data: { alt: 'Her' } }))
      .id
    const kept = await person('Nora Lindqvist', { jobTitle: 'Mayor' })
    const other = await person('N. Lindqvist', {
      jobTitle: 'Mayor of Norstad',
      affiliation: 'City of Norstad',
      aliases: ['Nora L.'],
      portrait,
      sameAs: [{ url: 'https://example.org/nora' }],
    })
    const published = await writeArticle('Mayor opens bridge', { people: [mention(other)] }, false)
    const changed = await writeArticle('Mayor closes bridge', { people: [] }, false)
    await server.payload.update({
      collection: 'articles',
      id: changed,
      data: { people: [mention(other) as never] },
      draft: true,
    })
    const written = await writeArticle('Column', {
      contributors: [{ person: other, role: 'author' }],
    })
    const both = await writeArticle('Twice', {
      people: [
        mention(kept, { nameAsWritten: 'Lindqvist' }),
        mention(other, { relation: 'quoted', roleAsStated: 'mayor' }),
      ],
    })
    const credit = (
      await server.payload.create({
        collection: 'credits',
        data: { line: 'Photo: N. Lindqvist', photographer: other },
      })
    ).id
    const image = (
      await server.payload.create({
        collection: 'images',
        data: { alt: 'Two people', personsShown: [other, kept] },
      })
    ).id
    const state = async () => ({
      other: await find(other),
      published: mentions(await article(published, false)),
      publishedDraft: mentions(await article(published)),
      live: mentions(await article(changed, false)),
      changed: mentions(await article(changed)),
      written: (await article(written)).contributors,
      both: (await article(both)).people?.map((row) => ({
        ...row,
        roleAsStated: row.roleAsStated ?? null,
      })),
      credit: (await server.payload.findByID({ collection: 'credits', id: credit, depth: 0 }))
        .photographer,
      image: (await server.payload.findByID({ collection: 'images', id: image, depth: 0 }))
        .personsShown,
    })
    const before = await state()

    const preview = await post(`/people/${kept}/merge?dryRun=true`, { other })
    expect(preview.body).toMatchObject({
      kept: { name: 'Nora Lindqvist' },
      other: { name: 'N. Lindqvist' },
      disputed: [
        { field: 'name', kept: 'Nora Lindqvist', other: 'N. Lindqvist' },
        { field: 'jobTitle', kept: 'Mayor', other: 'Mayor of Norstad' },
      ],
      filled: [
        { field: 'affiliation', other: 'City of Norstad' },
        { field: 'portrait', other: 'Her' },
        { field: 'sameAs', other: 'https://example.org/nora' },
      ],
      aliases: ['N. Lindqvist', 'Nora L.'],
    })
    const moves = preview.body.moves as { path: string; total: number; titles: string[] }[]
    expect(moves.map(({ path, total }) => [path, total])).toEqual([
      ['people.person', 3],
      ['contributors.person', 1],
      ['photographer', 1],
      ['personsShown', 1],
    ])
    expect(moves[1]?.titles).toEqual(['Column'])
    expect(await state()).toEqual(before)

    const id = await merge(kept, other, ['jobTitle'])

    expect(await find(kept)).toMatchObject({
      name: 'Nora Lindqvist',
      jobTitle: 'Mayor of Norstad',
      affiliation: 'City of Norstad',
      aliases: ['N. Lindqvist', 'Nora L.'],
      portrait,
      sameAs: [{ url: 'https://example.org/nora' }],
    })
    expect(await state()).toMatchObject({
      other: null,
      published: [kept],
      publishedDraft: [kept],
      live: [],
      changed: [kept],
      written: [{ person: kept, role: 'author' }],
      both: [
        {
          person: kept,
          relation: 'quoted',
          nameAsWritten: 'Lindqvist',
          roleAsStated: 'mayor',
        },
      ],
      credit: kept,
      image: [kept],
    })
    expect((await state()).both).toHaveLength(1)

    expect(await undo(id)).toEqual([])
    const after = await state()
    expect(after).toEqual({ ...before, other: { ...before.other, updatedAt: expect.any(String) } })
    const { jobTitle, aliases, affiliation } = (await find(kept)) ?? {}
    expect([jobTitle, aliases ?? [], affiliation ?? null]).toEqual(['Mayor', [], null])
  })

  test('is taken back but for what editors changed since, which is listed', async () => {
    const [kept, other, third] = [
      await person('Ada Berg'),
      await person('A. Berg'),
      await person('Z'),
    ]
    const untouched = await writeArticle('Untouched', { people: [mention(other)] })
    const corrected = await writeArticle('Corrected', { people: [mention(other)] })
    const published = await writeArticle('Published since', { people: [mention(other)] })
    const told = await writeArticle('Told more', { people: [mention(other)] })
    const id = await merge(kept, other)
    const update = (article: string, data: object) =>
      server.payload.update({
        collection: 'articles',
        id: article,
        data: data as never,
        draft: false,
      })
    await update(corrected, { people: [mention(third)] })
    await update(published, { _status: 'published' })
    const [row] = (await article(told)).people ?? []
    await update(told, { people: [{ ...row, roleAsStated: 'chemist' }] })
    await server.payload.update({
      collection: 'people',
      id: kept,
      data: { aliases: ['A. Berg', 'Ada of Norstad'] },
    })

    const left = await undo(id)

    expect(left).toEqual([
      expect.objectContaining({ collection: 'articles', id: corrected, title: 'Corrected' }),
    ])
    expect(mentions(await article(untouched))).toEqual([other])
    expect(mentions(await article(corrected))).toEqual([third])
    expect(mentions(await article(published, false))).toEqual([other])
    expect((await article(told)).people).toMatchObject([{ person: other, roleAsStated: 'chemist' }])
    expect(await find(kept)).toMatchObject({ aliases: ['Ada of Norstad'] })
    expect((await post(`/merges/${id}/undo`)).status).toBe(409)
  })

  test('of a merge is taken back first', async () => {
    const [a, b, c] = [
      await person('Ole Dahl'),
      await person('O. Dahl'),
      await person('Ole P. Dahl'),
    ]
    const told = await writeArticle('Of Dahl', { people: [mention(a)] })
    const first = await merge(b, a)
    const second = await merge(c, b)
    expect(mentions(await article(told))).toEqual([c])
    expect((await post(`/merges/${first}/undo`)).status).toBe(409)
    await undo(second)
    expect(mentions(await article(told))).toEqual([b])
    await undo(first)
    expect(mentions(await article(told))).toEqual([a])
  })

  test('that was broken off goes on where it was', async () => {
    const [kept, other] = [await person('Mia Holt'), await person('M. Holt')]
    const told = await writeArticle('Of Holt', { people: [mention(other)] })
    const begun = await server.payload.create({
      collection: 'merges',
      data: {
        relationTo: 'people',
        kept,
        removed: other,
        keptName: 'Mia Holt',
        removedName: 'M. Holt',
        status: 'running',
      },
    })
    expect((await post(`/people/${other}/merge`, { other: kept })).status).toBe(409)
    expect(await merge(kept, other)).toBe(begun.id)
    expect(mentions(await article(told))).toEqual([kept])
    expect(await find(other)).toBeNull()
  })

  test('asked for twice at once is one', async () => {
    const [kept, other] = [await person('Ida Moe'), await person('I. Moe')]
    const told = await writeArticle('Of Moe', { people: [mention(other)] })
    const answers = await Promise.all([
      post(`/people/${kept}/merge`, { other }),
      post(`/people/${kept}/merge`, { other }),
    ])
    expect(answers.map(({ status }) => status).sort()[0]).toBe(200)
    expect(mentions(await article(told))).toEqual([kept])
    const { docs } = await server.payload.find({
      collection: 'merges',
      where: { removed: { equals: other } },
    })
    expect(docs.map(({ status }) => status)).toEqual(['done'])
  })

  test('reaches a form that was open and an old version that is restored', async () => {
    const [kept, other] = [await person('Per Lund'), await person('P. Lund')]
    const told = await writeArticle('Of Lund', { people: [mention(other)] })
    await server.payload.update({
      collection: 'articles',
      id: told,
      data: { standfirst: 'A second version' },
      draft: true,
    })
    const open = await article(told)
    await merge(kept, other)
    await server.payload.update({
      collection: 'articles',
      id: told,
      data: { people: open.people ?? [], headline: 'Of Lund, and more' },
      draft: true,
    })
    expect(mentions(await article(told))).toEqual([kept])
    const { docs } = await server.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: told } },
      sort: 'createdAt',
      depth: 0,
    })
    expect(docs.some(({ version }) => mentions(version).includes(other))).toBe(true)
    await server.payload.restoreVersion({ collection: 'articles', id: String(docs[0]?.id) })
    expect(mentions(await article(told))).toEqual([kept])
  })

  test('changes nothing on a side that it did not touch when it is taken back', async () => {
    const [kept, other] = [await person('Liv Strand'), await person('L. Strand')]
    const written = async (published: string, draft: string) => {
      const id = await writeArticle('Of Strand', { people: [mention(published)] }, false)
      const [row] = (await article(id)).people ?? []
      const people = [{ ...row, person: draft }]
      await server.payload.update({
        collection: 'articles',
        id,
        data: { people } as never,
        draft: true,
      })
      return id
    }
    // An editor knew already that the two are one; readers see so, or the draft says so.
    const corrected = await written(other, kept)
    const published = await written(kept, other)
    // One side is what the other was, if it was saved since.
    const became = await writeArticle('Published since', { people: [] }, false)
    const update = (data: object, draft: boolean) =>
      server.payload.update({ collection: 'articles', id: became, data: data as never, draft })
    await update({ people: [mention(other)] }, true)
    const id = await merge(kept, other)
    await update({ _status: 'published' }, false)
    expect(mentions(await article(became, false))).toEqual([kept])
    expect(await undo(id)).toEqual([])
    const sides = async (id: string) => [
      ...mentions(await article(id, false)),
      ...mentions(await article(id)),
    ]
    expect(await sides(corrected)).toEqual([other, kept])
    expect(await sides(published)).toEqual([kept, other])
    expect(await sides(became)).toEqual([other, other])
  })

  test('has two rows become one in a form that was open, too', async () => {
    const [kept, other] = [await person('Kari Solberg'), await person('K. Solberg')]
    const told = await writeArticle('Of Solberg', {
      people: [mention(kept), mention(other, { relation: 'quoted' })],
    })
    const image = await server.payload.create({
      collection: 'images',
      data: { alt: 'Both', personsShown: [other, kept] },
    })
    const { people } = await article(told)
    await merge(kept, other)
    await server.payload.update({
      collection: 'articles',
      id: told,
      data: { people: people ?? [], headline: 'Of Solberg, and more' },
      draft: true,
    })
    await server.payload.update({
      collection: 'images',
      id: image.id,
      data: { personsShown: [other, kept] },
    })
    expect((await article(told)).people).toMatchObject([{ person: kept, relation: 'quoted' }])
    expect(mentions(await article(told))).toEqual([kept])
    const found = await server.payload.findByID({ collection: 'images', id: image.id, depth: 0 })
    expect(found.personsShown).toEqual([kept])
  })

  test('into somebody who was deleted since leads nowhere, and is over when the other is there again', async () => {
    const { payload } = server
    const [kept, other] = [await person('Nils Berge'), await person('N. Berge')]
    const told = await writeArticle('Of Berge', {})
    const first = await merge(kept, other)
    await payload.delete({ collection: 'people', id: kept })
    const save = (id: string) =>
      payload.update({
        collection: 'articles',
        id: told,
        data: { people: [mention(id) as never] },
        draft: true,
      })
    await save(other)
    const plan = { changes: [{ collection: 'people', id: other }] } as unknown as Plan
    await moveStragglers(payload, [plan])
    expect(mentions(await article(told))).toEqual([other])

    await person('Nils Berge', { id: kept })
    await person('N. Berge', { id: other })
    expect((await post(`/merges/${first}/undo`)).status).toBe(409)
    await save(other)
    expect(mentions(await article(told))).toEqual([other])
    await merge(other, kept)
    await save(kept)
    expect(mentions(await article(told))).toEqual([other])
    const { status, body } = await post(`/merges/${first}/undo`)
    expect([status, body.errors?.[0]?.message]).toEqual([
      409,
      'This merge is over already: “N. Berge” has come back since.',
    ])
  })

  test('goes on when somebody deletes by hand who was to go, and brings them back', async () => {
    const { payload } = server
    const [kept, other] = [await person('Arne Foss'), await person('A. Foss', { jobTitle: 'Cook' })]
    const told = await writeArticle('Of Foss', { people: [mention(other)] })
    const order = { payload, relationTo: 'people', kept, other, take: [], user: kept } as const
    const broken = vi.spyOn(payload, 'delete').mockRejectedValueOnce(new Error('broken off'))
    await expect(mergeDocuments(order)).rejects.toThrow('broken off')
    broken.mockRestore()
    await payload.delete({ collection: 'people', id: other })
    const id = await merge(kept, other)
    expect(mentions(await article(told))).toEqual([kept])
    expect(await find(kept)).toMatchObject({ jobTitle: 'Cook', aliases: ['A. Foss'] })
    await undo(id)
    expect(await find(other)).toMatchObject({ name: 'A. Foss', jobTitle: 'Cook' })
    expect(mentions(await article(told))).toEqual([other])
  })

  test('that was broken off and lost either of the two can be taken back', async () => {
    const { payload } = server
    const begun = async (name: string) => {
      const [kept, other] = [await person(name), await person(`${name} jr.`)]
      const order = { payload, relationTo: 'people', kept, other, take: [], user: kept } as const
      const broken = vi.spyOn(payload, 'delete').mockRejectedValueOnce(new Error('broken off'))
      await expect(mergeDocuments(order)).rejects.toThrow('broken off')
      broken.mockRestore()
      const where = { removed: { equals: other } }
      const { docs } = await payload.find({ collection: 'merges', where })
      return { kept, other, id: String(docs[0]?.id) }
    }
    const removed = await begun('Odd Nygaard')
    await payload.delete({ collection: 'people', id: removed.other })
    await undo(removed.id)
    expect(await find(removed.other)).toMatchObject({ name: 'Odd Nygaard jr.' })

    const heir = await begun('Geir Nygaard')
    await payload.delete({ collection: 'people', id: heir.kept })
    await undo(heir.id)
    // Nothing stands in the way of another merge.
    await merge(removed.other, heir.other)
  })

  test('looks for newest versions through indexes of them', async () => {
    const id = objectId(server.payload, await person('Pål Vang'))
    const versions = rawVersions(server.payload, 'articles')
    // What old versions say is in the index of Payload's, in which each of them would have to be looked at.
    const old = {
      latest: false,
      version: { people: [{ person: id }], contributors: [{ person: id }] },
    }
    await versions?.insertMany(Array.from({ length: 300 }, () => ({ ...old })) as never)
    const plans = [
      versions
        ?.find({ latest: true, 'version.people.person': id })
        .sort({ 'version.updatedAt': -1 }),
      versions?.find({ latest: true, 'version.people.person': id }),
      versions?.find({ latest: true, 'version.contributors.person': id }),
    ].map((cursor) => cursor?.explain('executionStats'))
    for (const plan of (await Promise.all(plans)) as Plan[]) {
      expect(JSON.stringify(plan)).toMatch(/"indexName":"newest-(people|contributors)"/)
    }
  })

  test('of agencies moves their credits', async () => {
    const create = (name: string) =>
      server.payload.create({ collection: 'agencies', data: { name, category: 'wire' } })
    const [kept, other] = [
      (await create('Norstad Press')).id,
      (await create('Norstad-Presse AG')).id,
    ]
    const credit = await server.payload.create({
      collection: 'credits',
      data: { line: 'Norstad-Presse AG/Kim', agencies: [other] },
    })
    const { status, body } = await post(`/agencies/${kept}/merge`, { other, take: ['name'] })
    expect(status, JSON.stringify(body)).toBe(200)
    const agencies = async () =>
      (await server.payload.findByID({ collection: 'credits', id: credit.id, depth: 0 })).agencies
    expect(await agencies()).toEqual([kept])
    const found = () => server.payload.findByID({ collection: 'agencies', id: kept, depth: 0 })
    expect(await found()).toMatchObject({ name: 'Norstad-Presse AG', aliases: ['Norstad Press'] })
    await undo(body.id)
    expect(await agencies()).toEqual([other])
    const { name, aliases } = await found()
    expect([name, aliases ?? []]).toEqual(['Norstad Press', []])
  })

  test('is for editors, and for two that are there', async () => {
    const [kept, other] = [await person('Eva Ness'), await person('E. Ness')]
    const path = `/people/${kept}/merge`
    expect((await ask('author', 'POST', path, { other })).status).toBe(403)
    expect((await ask(null, 'POST', path, { other })).status).toBe(401)
    expect((await ask('author', 'GET', `/people/${kept}/duplicates`)).status).toBe(403)
    expect((await ask(null, 'GET', `/people/${kept}/mentions`)).status).toBe(401)
    expect((await post(path, { other: kept })).status).toBe(400)
    expect((await post(path, { other: 'x' })).status).toBe(400)
    expect((await post(path, { other: documentId('people', 'nobody') })).status).toBe(404)
    expect((await post('/merges/x/undo')).status).toBe(404)
    const id = await merge(kept, other)
    expect((await ask('author', 'POST', `/merges/${id}/undo`)).status).toBe(403)
    expect((await ask('author', 'GET', `/merges/${id}`)).status).toBe(403)
    const read = await ask('editor', 'GET', `/merges/${id}`)
    expect(read.body).toMatchObject({ removedName: 'E. Ness', status: 'done' })
    expect(read.body.document).toBeUndefined()
  })

  test('of somebody in 500 articles moves and comes back whole', async () => {
    const [kept, other] = [await person('Lars Vik'), await person('L. Vik')]
    const articles = rawCollection(server.payload, 'articles')
    const { payload } = server
    const template = await writeArticle('Of Vik 0', { people: [mention(other)] })
    const main = await articles.findOne({ _id: objectId(payload, template) })
    const versions = databaseOf(payload).collection('_articles_versions')
    const version = await versions.findOne({ parent: objectId(payload, template) as never })
    const ids = Array.from({ length: 499 }, (_, n) =>
      objectId(payload, documentId('articles', `vik ${n}`)),
    )
    await articles.insertMany(
      ids.map((_id, n) => ({ ...main, _id, slug: `of-vik-${n + 1}` })) as never,
    )
    await versions.insertMany(
      ids.map((parent, n) => ({
        ...version,
        _id: objectId(payload, documentId('versions', `vik ${n}`)),
        parent,
      })) as never,
    )
    const count = (id: string) =>
      Promise.all([
        articles.countDocuments({ 'people.person': objectId(payload, id) }),
        versions.countDocuments({
          latest: true,
          'version.people.person': objectId(payload, id) as never,
        }),
      ])
    const id = await merge(kept, other)
    expect([await count(kept), await count(other)]).toEqual([
      [500, 500],
      [0, 0],
    ])
    const page = await ask('author', 'GET', `/people/${kept}/mentions?page=50`)
    expect(page.body).toMatchObject({ total: 500, pages: 50, page: 50 })
    expect(page.body.docs).toHaveLength(10)
    expect(await undo(id)).toEqual([])
    expect([await count(kept), await count(other)]).toEqual([
      [0, 0],
      [500, 500],
    ])
  })
})

const page = (key: string, who: string, more = ''): IncomingDocument => ({
  sourceKey: key,
  filename: key,
  format: 'text',
  document: parseText(
    [
      `Council of Norstad votes on the new harbour, ${key}`,
      `The council of Norstad votes on Monday, said Mayor ${who}. The vote had been put off twice since the spring, and nobody knew why.`,
      'Workers in the harbour',
      `Reuters/${who}`,
      `The harbour was built in 1961. ${more}`,
    ].join('\n\n'),
  ),
})

/** Of documents that refer to somebody, how many there are. */
async function references(id: string) {
  const person = objectId(server.payload, id)
  const counts = [
    rawCollection(server.payload, 'articles').countDocuments({ 'people.person': person }),
    rawVersions(server.payload, 'articles')?.countDocuments({
      latest: true,
      'version.people.person': person,
    }),
    rawCollection(server.payload, 'credits').countDocuments({ photographer: person }),
  ]
  return (await Promise.all(counts)).reduce<number>((sum, count) => sum + (count ?? 0), 0)
}

const idOfPerson = (name: string) => documentId('people', matchKey(name))

describe('an import', () => {
  test('after a merge finds the heir, and creates nothing', async () => {
    const key = 'merges/council.txt'
    await importAll(server.payload, [page(key, 'Erik Sandvik')])
    const other = idOfPerson('Erik Sandvik')
    const told = documentId('articles', key)
    expect(mentions(await article(told))).toContain(other)
    const kept = await person('Erik J. Sandvik')
    await merge(kept, other)

    const again = await importAll(server.payload, [page(key, 'Erik Sandvik')])
    expect(again.counts).toMatchObject({ created: 0, updated: 0, conflicts: 0, failed: 0 })
    const changed = await importAll(server.payload, [page(key, 'Erik Sandvik', 'It is too small.')])
    expect(changed.counts).toMatchObject({ created: 0, updated: 1, conflicts: 0, failed: 0 })
    expect(mentions(await article(told))).toEqual([kept])
    expect(await find(kept)).toMatchObject({ name: 'Erik J. Sandvik' })

    // The alias may go: what was merged is still followed.
    await server.payload.update({ collection: 'people', id: kept, data: { aliases: [] } })
    const elsewhere = await importAll(server.payload, [page('merges/other.txt', 'Erik Sandvik')])
    expect(elsewhere.byCollection.people.created).toBe(0)
    expect(mentions(await article(documentId('articles', 'merges/other.txt')))).toEqual([kept])
    expect(await references(other)).toBe(0)
  })

  test('leaves no change to tell beside what it had brought', async () => {
    const { payload } = server
    const key = 'merges/panel.txt'
    await importAll(payload, [page(key, 'Knut Lie')])
    const open = async () => {
      const { docs } = await payload.find({
        collection: 'users',
        where: { name: { equals: 'editor' } },
      })
      const req = await createLocalReq({ user: docs[0] as never }, payload)
      return await openDocument(payload, 'articles', documentId('articles', key), req)
    }
    expect((await open()).differences).toEqual([])
    await merge(await person('Knut A. Lie'), idOfPerson('Knut Lie'))
    expect((await open()).differences).toEqual([])
  })

  test('that brought the other is still taken back', async () => {
    const key = 'merges/undone.txt'
    const { run } = await importAll(server.payload, [page(key, 'Tor Hagen')])
    const kept = await person('Tor A. Hagen')
    await merge(kept, idOfPerson('Tor Hagen'))
    const report = await undoRun({ payload: server.payload, run, dryRun: false, user: null })
    expect(report.kept).toEqual([])
    const gone = await server.payload.count({
      collection: 'articles',
      where: { id: { equals: documentId('articles', key) } },
    })
    expect(gone.totalDocs).toBe(0)
    expect(await find(kept)).not.toBeNull()
  })

  test('at the same time leaves no reference into nothing', async () => {
    const name = 'Siv Aune'
    await importAll(server.payload, [page('merges/siv.txt', name)])
    const kept = await person('Siv M. Aune')
    const documents = Array.from({ length: 60 }, (_, n) => page(`merges/siv-${n}.txt`, name))
    const [report] = await Promise.all([
      importAll(server.payload, documents, { workers: 1 }),
      merge(kept, idOfPerson(name)),
    ])
    expect(report.counts.failed).toBe(0)
    expect(await references(idOfPerson(name))).toBe(0)
    const { totalDocs } = await server.payload.count({
      collection: 'articles',
      where: { 'people.person': { equals: kept } },
    })
    expect(totalDocs).toBe(61)
  })

  test('whose transaction began before moves what it wrote', async () => {
    const [kept, other] = [await person('Jon Bakke'), await person('J. Bakke')]
    const told = await writeArticle('Of Bakke', {})
    await merge(kept, other)
    const row = { id: 'a', person: objectId(server.payload, other), relation: 'mentioned' }
    await rawCollection(server.payload, 'articles').updateOne(
      { _id: objectId(server.payload, told) },
      { $set: { people: [row] } },
    )
    const plan = { changes: [{ collection: 'people', id: other }] } as unknown as Plan
    await moveStragglers(server.payload, [plan])
    expect(mentions(await article(told, false))).toEqual([kept])
  })
})

describe('likely duplicates', () => {
  test('are suggested until an editor says that they are two', async () => {
    const one = await person('Jürgen Aasen', { jobTitle: 'Chemist' })
    const other = await person('Juergen B. Aasen')
    await person('Jane Aasen')
    const suggested = async (id: string) =>
      (await ask('editor', 'GET', `/people/${id}/duplicates`)).body.docs
    expect(await suggested(one)).toEqual([{ id: other, name: 'Juergen B. Aasen', jobTitle: null }])
    expect(await suggested(other)).toEqual([{ id: one, name: 'Jürgen Aasen', jobTitle: 'Chemist' }])

    expect((await post(`/people/${one}/not-the-same`, { other })).status).toBe(200)

    expect([await suggested(one), await suggested(other)]).toEqual([[], []])
  })
})

describe('a name in a credit', () => {
  const whoIs = async (as: 'agencies' | 'people', name: string): Promise<string> => {
    const { status, body } = await ask('author', 'POST', '/credits/who-is', { as, name })
    expect(status, JSON.stringify(body)).toBe(200)
    return body.id
  }

  test('is of whoever is there longest, by the name itself before an alias', async () => {
    await person('Somebody else', { aliases: ['Tove Krog'] })
    const first = await person('Tove Krog')
    await person('Tove Krog', { id: documentId('people', 'another Krog') })
    expect(await whoIs('people', 'tove krog')).toBe(first)
    expect(await whoIs('people', 'Tove Krog, Jr.')).not.toBe(first)
  })

  test('of an agency that is new comes with what the agency is', async () => {
    const create = async (name: string) =>
      (await server.payload.findByID({ collection: 'agencies', id: await whoIs('agencies', name) }))
        .category
    expect([await create('Reuters'), await create('Norstad Pictures')]).toEqual(['wire', 'other'])
  })
})
