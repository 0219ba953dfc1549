import type { RequiredDataFromCollectionSlug } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { body, figure, paragraph, relatedLink } from '../helpers/body'
import { newsroom, type TestNewsroom } from '../helpers/payload'

type NewArticle = RequiredDataFromCollectionSlug<'articles'>

let room: TestNewsroom
beforeAll(async () => {
  room = await newsroom()
})

const create = (data: Partial<NewArticle>, draft = true) =>
  room.payload.create({
    collection: 'articles',
    data: { headline: 'Untold', language: 'en', ...data } as NewArticle,
    draft,
    depth: 0,
  })
const save = (id: string, data: Partial<NewArticle>) =>
  room.payload.update({ collection: 'articles', id, data, draft: true, depth: 0 })
const publish = (id: string, data: Partial<NewArticle> = {}) =>
  room.payload.update({
    collection: 'articles',
    id,
    data: { ...data, _status: 'published' },
    depth: 0,
  })
const image = async (data: { alt?: string; caption?: string } = { alt: 'A harbour' }) =>
  (await room.payload.create({ collection: 'images', data })).id
const past = '2020-01-01T00:00:00.000Z'
const future = '2199-01-01T00:00:00.000Z'

describe('slug', () => {
  it('is the headline in Latin letters, in the way of its language', async () => {
    const german = await create({ headline: 'Größe zählt für Öl', language: 'de' })
    const turkish = await create({ headline: 'Gül ağacı', language: 'tr' })
    const russian = await create({ headline: 'Новости дня', language: 'ru' })
    expect([german, turkish, russian].map(({ slug }) => slug)).toEqual([
      'groesse-zaehlt-fuer-oel',
      'gul-agaci',
      'novosti-dnya',
    ])
  })

  it('is there where a headline has no Latin spelling, or is missing', async () => {
    expect((await create({ headline: '今日新闻' })).slug).toMatch(/^[a-z0-9-]+$/)
    expect((await create({ headline: undefined })).slug).toMatch(/^untitled(-\d+)?$/)
  })

  it('takes the lowest free number, drafts and former slugs counted', async () => {
    const first = await create({ headline: 'Storm warning' })
    await save(first.id, { headline: 'Storm over' })
    const second = await create({ headline: 'Storm over' })
    expect(second.slug).toBe('storm-over-2')
    expect((await create({ headline: 'Storm over' })).slug).toBe('storm-over-3')

    const known = await create({ headline: 'Known address', _status: 'published' }, false)
    await publish(known.id, { slug: 'new-address' })
    expect((await create({ headline: 'Known address' })).slug).toBe('known-address-2')
  })

  it('is never given twice: of several that ask at once, those who lose are told to ask again', async () => {
    const ask = () => room.rest('editor', 'POST', '/articles', { headline: 'Rush' })
    const asked = await Promise.all(Array.from({ length: 8 }, ask))
    const refused = asked.filter(({ status }) => status !== 201)
    for (const { status, body } of refused) {
      // Who comes while another transaction is open meets a conflict; who comes just after, the index.
      expect([400, 409]).toContain(status)
      expect(body.errors[0].message).toMatch(/save again|Slug/)
    }
    for (let again = 0; again < refused.length; again++) expect((await ask()).status).toBe(201)
    const { docs } = await room.payload.find({
      collection: 'articles',
      where: { headline: { equals: 'Rush' } },
      pagination: false,
    })
    expect(docs).toHaveLength(8)
    expect(new Set(docs.map(({ slug }) => slug)).size).toBe(8)
  })

  it('follows the headline until readers know it', async () => {
    const { id } = await create({ headline: 'Work in progress' })
    expect((await save(id, { headline: 'Election result' })).slug).toBe('election-result')
    await publish(id)
    expect((await save(id, { headline: 'Election results' })).slug).toBe('election-result')
  })

  it('stays as it was typed, made fit for an address', async () => {
    const { id } = await create({ headline: 'Long headline' })
    expect((await save(id, { slug: 'Kurz & gut' })).slug).toBe('kurz-and-gut')
    expect((await save(id, { headline: 'Longer headline' })).slug).toBe('kurz-and-gut')
    expect((await save(id, { slug: '' })).slug).toBe('longer-headline')
  })

  it('can be shortened from a number that is part of the headline', async () => {
    const { id } = await create({ headline: 'Budget 2025' })
    expect((await save(id, { slug: 'budget' })).slug).toBe('budget')
  })

  it('leaves the former one behind once it was public, and only then', async () => {
    const { id } = await create({ headline: 'First name' })
    await save(id, { slug: 'second-name' })
    expect((await publish(id)).previousSlugs).toEqual([])
    await save(id, { slug: 'passing-thought' })
    expect((await publish(id, { slug: 'third-name' })).previousSlugs).toEqual(['second-name'])
    const back = await publish(id, { slug: 'second-name' })
    expect(back.previousSlugs).toEqual(['third-name'])
  })

  it('is remembered when an older version is restored', async () => {
    const { id } = await create({ headline: 'Version one', _status: 'published' }, false)
    await publish(id, { slug: 'version-two' })
    await publish(id, { slug: 'version-three' })
    const { docs } = await room.payload.findVersions({
      collection: 'articles',
      where: { parent: { equals: id }, 'version.slug': { equals: 'version-one' } },
    })
    const restored = await room.payload.restoreVersion({
      collection: 'articles',
      id: String(docs[0]?.id),
    })
    expect(restored.slug).toBe('version-one')
    expect(restored.previousSlugs).toEqual(['version-two', 'version-three'])
  })
})

describe('pictures', () => {
  it('in use are those of the text, each once, and the lead picture', async () => {
    const [a, b, c] = [await image(), await image(), await image()]
    const { id, images } = await create({
      body: body(figure(a), paragraph('…'), figure(b), figure(a)),
    })
    expect(images).toEqual([a, b])
    expect((await save(id, { heroImage: c })).images).toEqual([a, b, c])
    await publish(id)
    const { usedIn } = await room.payload.findByID({ collection: 'images', id: c, depth: 0 })
    expect(usedIn?.docs).toEqual([id])
  })

  it('lead with the first one, until another is chosen', async () => {
    const [a, b, c] = [await image(), await image(), await image()]
    const { id, heroImage } = await create({ body: body(figure(a), figure(b)) })
    expect(heroImage).toBe(a)
    expect((await save(id, { body: body(figure(b), figure(a)) })).heroImage).toBe(b)
    expect((await save(id, { heroImage: c })).heroImage).toBe(c)
    expect((await save(id, { body: body(figure(a)) })).heroImage).toBe(c)
    expect((await save(id, { heroImage: null })).heroImage).toBe(a)
    expect((await save(id, { body: body(paragraph('None.')) })).heroImage).toBeNull()
  })
})

it('lists the related links of the text with the others', async () => {
  const link = async (title: string) =>
    (
      await room.payload.create({
        collection: 'related-links',
        data: { title, status: 'unresolved' },
      })
    ).id
  const [listed, placed] = [await link('Listed'), await link('Placed')]
  const { relatedLinks } = await create({
    relatedLinks: [listed],
    body: body(relatedLink(placed), relatedLink(listed)),
  })
  expect(relatedLinks).toEqual([listed, placed])
})

describe('publishing', () => {
  it('dates the article when it has no dates', async () => {
    const before = Date.now()
    const { id } = await create({})
    const { publishedAt, firstPublishedAt } = await publish(id)
    expect(Date.parse(String(publishedAt))).toBeGreaterThanOrEqual(before)
    expect(firstPublishedAt).toBe(publishedAt)
    const later = await publish(id, { publishedAt: past })
    expect(later).toMatchObject({ publishedAt: past, firstPublishedAt })
  })

  it('keeps the date that an archive brings', async () => {
    const { id } = await create({ publishedAt: past })
    expect(await publish(id)).toMatchObject({ publishedAt: past, firstPublishedAt: past })
  })

  it('does not date a draft', async () => {
    const { publishedAt, firstPublishedAt } = await create({})
    expect([publishedAt ?? null, firstPublishedAt ?? null]).toEqual([null, null])
  })

  it('is refused with everything that is missing', async () => {
    const [bare, captioned] = [await image({}), await image({ caption: 'The harbour at dawn' })]
    const { id } = await create({
      body: body(figure(bare), figure(captioned)),
      heroImage: await image({ alt: '   ' }),
      embargo: { until: future },
    })
    const { status, body: answer } = await room.rest('editor', 'PATCH', `/articles/${id}`, {
      _status: 'published',
    })
    expect(status).toBe(400)
    const [error] = answer.errors
    expect(error.data.errors.map(({ path }: { path: string }) => path)).toEqual([
      'embargo.until',
      'body',
      'body',
      'heroImage',
    ])
    expect(error.message).toMatch(
      /Under embargo until 2199-01-01 00:00 UTC\. Figure 1 has no alt text.*Figure 2 \(“The harbour at dawn”\).*lead picture/,
    )
    const stored = await room.payload.findByID({ collection: 'articles', id })
    expect(stored._status).toBe('draft')
  })

  it('accepts an alt text in its place, a decorative figure and an embargo that is over', async () => {
    const bare = await image({})
    const { id } = await create({
      body: body(figure(bare, { alt: 'A ship' }), figure(await image({}), { decorative: true })),
      embargo: { until: past },
    })
    expect((await publish(id))._status).toBe('published')
  })

  it('on schedule waits for the embargo, too', async () => {
    const schedule = async (embargo: string) => {
      const { id } = await create({ embargo: { until: embargo } })
      await room.payload.jobs.queue({
        task: 'schedulePublish',
        input: { type: 'publish', doc: { relationTo: 'articles', value: id } },
      })
      await room.payload.jobs.run({ silent: true })
      return (await room.payload.findByID({ collection: 'articles', id }))._status
    }
    expect(await schedule(future)).toBe('draft')
    expect(await schedule(past)).toBe('published')
  })

  it('on schedule that comes to nothing is told on the article, and only there, until it is published', async () => {
    const { tellRefusedPublications } = await import('../../src/server/tell-refused-publications')
    const bare = await image({ caption: 'The harbour at noon' })
    const { id } = await create({ body: body(figure(bare)) })
    await room.payload.jobs.queue({
      task: 'schedulePublish',
      input: {
        type: 'publish',
        doc: { relationTo: 'articles', value: id },
        user: { relationTo: 'users', value: room.users.editor.id },
      },
    })
    await room.payload.jobs.run({ silent: true })
    await tellRefusedPublications(room.payload)

    const stored = () =>
      room.payload.findByID({ collection: 'articles', id, draft: true, depth: 0 })
    expect((await stored()).publicationRefused).toMatchObject({
      at: expect.stringMatching(/^\d{4}-/),
      reason: expect.stringMatching(/Figure 1 \(“The harbour at noon”\) has no alt text/),
    })
    const { totalDocs } = await room.payload.count({
      collection: 'payload-jobs',
      where: { hasError: { equals: true }, 'input.doc.value': { equals: id } },
    })
    expect(totalDocs).toBe(0)

    // An open form that knows nothing of it must not write over it.
    await room.rest('editor', 'PATCH', `/articles/${id}?draft=true`, {
      headline: 'Told',
      publicationRefused: { at: null, reason: null },
    })
    expect(await stored()).toMatchObject({
      headline: 'Told',
      publicationRefused: { reason: expect.stringContaining('Figure 1') },
    })

    await room.payload.update({ collection: 'images', id: bare, data: { alt: 'A harbour' } })
    expect((await publish(id)).publicationRefused?.at ?? null).toBeNull()
    const { body: seen } = await room.rest('anonymous', 'GET', `/articles/${id}`)
    expect(seen).not.toHaveProperty('publicationRefused')
  })
})

it('stays locked for whoever is writing it, although every autosave lets go of the lock', async () => {
  const { id } = await create({ headline: 'Being written' })
  const autosave = (asker: 'editor' | 'admin', headline: string) =>
    room.rest(asker, 'PATCH', `/articles/${id}?draft=true&autosave=true`, { headline })
  expect((await autosave('editor', 'Being written on')).status).toBe(200)
  expect((await autosave('editor', 'Still being written')).status).toBe(200)
  expect((await autosave('admin', 'Written by another')).status).toBe(423)
  const { docs } = await room.payload.find({
    collection: 'payload-locked-documents',
    where: { 'document.value': { equals: id } },
    depth: 0,
  })
  expect(docs.map(({ user }) => user.value)).toEqual([room.users.editor.id])
  // A script that saves neither holds a lock nor is it held up by its own.
  expect((await room.rest('editor', 'PATCH', `/articles/${id}?draft=true`, {})).status).toBe(200)
  expect((await autosave('admin', 'Written by another')).status).toBe(200)
})

it('a duplicate is a new draft of whoever made it', async () => {
  const user = room.users.editor
  const { id } = await create({ headline: 'Template', _status: 'published' }, false)
  const copy = await room.payload.duplicate({ collection: 'articles', id, user, depth: 0 })
  expect(copy).toMatchObject({ headline: 'Template', _status: 'draft', createdBy: user.id })
  expect(copy.slug).not.toBe('template')
  expect([copy.publishedAt, copy.firstPublishedAt]).toEqual([null, null])
})

it('the public finds an article by a former slug', async () => {
  const { id } = await create({ headline: 'Moved', _status: 'published' }, false)
  await publish(id, { slug: 'moved-away' })
  const { body: found } = await room.rest(
    'anonymous',
    'GET',
    '/articles?where[previousSlugs][in]=moved',
  )
  expect(found.docs.map(({ slug }: { slug: string }) => slug)).toEqual(['moved-away'])
})
