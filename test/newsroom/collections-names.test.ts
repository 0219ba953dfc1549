import type { Where } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { matchKey } from '../../src/lib/match-key'
import type { Source } from '../../src/payload-types'
import { body, figure } from '../helpers/body'
import { newsroom, type TestNewsroom } from '../helpers/payload'

let room: TestNewsroom
beforeAll(async () => {
  room = await newsroom()
})

describe('one of a kind', () => {
  it.each([
    ['credits', 'line', 'Reuters/Jane Doe', 'REUTERS / Jane Doe'],
    ['agencies', 'name', 'Agence France-Presse', 'Agence France Presse'],
  ] as const)(
    '%s: the same %s in another spelling is refused beside the field',
    async (slug, field, first, second) => {
      expect((await room.rest('editor', 'POST', `/${slug}`, { [field]: first })).status).toBe(201)
      const { status, body } = await room.rest('editor', 'POST', `/${slug}`, { [field]: second })
      expect(status).toBe(400)
      expect(body.errors[0].data.errors).toEqual([
        expect.objectContaining({
          path: field,
          message: expect.stringContaining('is there already'),
        }),
      ])
    },
  )

  it('holds in the database, too', async () => {
    const line = { collection: 'credits', data: { line: 'dpa/Pool' } } as const
    const twice = await Promise.allSettled([
      room.payload.create({ ...line, context: { ingest: true } }),
      room.payload.create({ ...line, context: { ingest: true } }),
    ])
    expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('saving a document again is no repetition', async () => {
    const { id } = await room.payload.create({ collection: 'agencies', data: { name: 'Keystone' } })
    const { status } = await room.rest('editor', 'PATCH', `/agencies/${id}`, { name: 'KEYSTONE' })
    expect(status).toBe(200)
  })

  it('does not go for people: two may share a name', async () => {
    const data = { name: 'John Smith', aliases: ['Johnny Smith'], slug: '' }
    const one = await room.payload.create({ collection: 'people', data })
    const two = await room.payload.create({ collection: 'people', data })
    expect([one.slug, two.slug]).toEqual(['john-smith', 'john-smith-2'])
    const spellings: Where[] = [
      { matchKey: { equals: matchKey('john SMITH') } },
      { aliasKeys: { in: [matchKey('Johnny Smith')] } },
    ]
    for (const where of spellings) {
      expect((await room.payload.count({ collection: 'people', where })).totalDocs).toBe(2)
    }
  })
})

it('a person keeps the address of their page when renamed', async () => {
  const data = { name: 'Ann Miller', slug: '' }
  const { id } = await room.payload.create({ collection: 'people', data })
  const renamed = await room.payload.update({
    collection: 'people',
    id,
    data: { name: 'Ann Miller-Jones' },
  })
  expect(renamed.slug).toBe('ann-miller')
})

it('joins lead from a person, credit, agency and picture to where they are used', async () => {
  const { payload } = room
  const one = async (collection: 'people' | 'agencies', name: string) =>
    (await payload.create({ collection, data: { name, slug: '' } as never })).id
  const [mentioned, writer, photographer] = [
    await one('people', 'Mentioned Person'),
    await one('people', 'Writing Person'),
    await one('people', 'Photographing Person'),
  ]
  const agency = await one('agencies', 'Joined Pictures')
  const { id: credit } = await payload.create({
    collection: 'credits',
    data: { line: 'Joined Pictures/Photographing Person', agencies: [agency], photographer },
  })
  const { id: image } = await payload.create({
    collection: 'images',
    data: { alt: 'Joined', credit, personsShown: [mentioned] },
  })
  const { id: article } = await payload.create({
    collection: 'articles',
    data: {
      headline: 'Joined',
      slug: '',
      language: 'en',
      body: body(figure(image)),
      people: [{ person: mentioned, relation: 'quoted' }],
      contributors: [{ person: writer, role: 'author' }],
      _status: 'published',
    },
  })

  const ids = async (route: string, field: string) => {
    const { body } = await room.rest('anonymous', 'GET', `${route}?depth=1`)
    return body[field].docs.map(({ id }: { id: string }) => id)
  }
  expect(await ids(`/people/${mentioned}`, 'mentionedIn')).toEqual([article])
  expect(await ids(`/people/${mentioned}`, 'depictedIn')).toEqual([image])
  expect(await ids(`/people/${writer}`, 'contributedTo')).toEqual([article])
  expect(await ids(`/people/${photographer}`, 'credits')).toEqual([credit])
  expect(await ids(`/agencies/${agency}`, 'credits')).toEqual([credit])
  expect(await ids(`/credits/${credit}`, 'images')).toEqual([image])
  expect(await ids(`/images/${image}`, 'usedIn')).toEqual([article])

  for (const [route, user] of [
    [`/people/${mentioned}`, /“Joined”/],
    [`/people/${writer}`, /“Joined”/],
    [`/people/${photographer}`, /“Joined Pictures\/Photographing Person”/],
    [`/agencies/${agency}`, /“Joined Pictures\/Photographing Person”/],
    [`/credits/${credit}`, /“Joined”/],
    [`/images/${image}`, /“Joined”/],
  ] as const) {
    const { status, body } = await room.rest('admin', 'DELETE', route)
    expect([status, body.errors[0].message], route).toEqual([409, expect.stringMatching(user)])
  }
})

it('what only a newer draft uses cannot be deleted either', async () => {
  const { payload } = room
  const { id: image } = await payload.create({ collection: 'images', data: { alt: 'Draft' } })
  const { id } = await payload.create({
    collection: 'articles',
    data: { headline: 'Has a draft', slug: '', language: 'en' },
    draft: true,
  })
  await payload.update({
    collection: 'articles',
    id,
    data: { body: body(figure(image)) },
    draft: true,
  })
  const { status, body: answer } = await room.rest('editor', 'DELETE', `/images/${image}`)
  expect([status, answer.errors[0].message]).toEqual([
    409,
    expect.stringContaining('“Has a draft”'),
  ])
  await payload.delete({ collection: 'articles', id })
  expect((await room.rest('editor', 'DELETE', `/images/${image}`)).status).toBe(200)
})

it('a source keeps its reading, block by block', async () => {
  const target = { collection: 'images', id: '0123456789abcdef01234567', path: 'caption' }
  const reading: NonNullable<Source['reading']> = [
    {
      kind: 'image-caption',
      text: 'A harbour',
      lines: [3, 4],
      confidence: 0.9,
      rule: 'short',
      target,
    },
    {
      kind: 'boilerplate',
      text: 'Comments',
      lines: [6, 6],
      confidence: 1,
      rule: 'known',
      target: null,
    },
  ]
  const { id } = await room.payload.create({
    collection: 'sources',
    data: {
      sourceKey: 'a.txt',
      reading,
      base: { 'images/1': { caption: 'A harbour' } },
    },
  })
  const { body: stored } = await room.rest('editor', 'GET', `/sources/${id}`)
  expect(stored.reading).toEqual(reading.map((block) => expect.objectContaining(block)))
  expect(stored.base).toEqual({ 'images/1': { caption: 'A harbour' } })
  const again = room.payload.create({ collection: 'sources', data: { sourceKey: 'a.txt' } })
  await expect(again).rejects.toThrow(/sourceKey|Key/)
})
