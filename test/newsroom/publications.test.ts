import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { body, figure, paragraph, relatedLink } from '../helpers/body'
import { newsroom, type TestNewsroom } from '../helpers/payload'
import { databaseOf } from '../helpers/stored'

let room: TestNewsroom
const stops: (() => Promise<void>)[] = []

async function follow() {
  const { followPublications } = await import('../../src/server/publications/follow-publications')
  const stop = followPublications(room.payload, async (transitions, session) => {
    const told = transitions.map(({ event, id }) => ({ event, id }))
    await database().collection('told').insertMany(told, { session })
  })
  stops.push(stop)
  return stop
}

beforeAll(async () => {
  room = await newsroom()
  // Before 4.4 no transaction makes a collection.
  await database().collection('told').createIndex({ id: 1 })
})
afterAll(async () => {
  for (const stop of stops) await stop()
})

const database = () => databaseOf(room.payload)
const rowOf = (slug: string) => database().collection('publications').findOne({ slug })
const eventsOf = async (id: string) => {
  const told = await database().collection('told').find({ id }).sort({ _id: 1 }).toArray()
  return told.map(({ event }) => event as string)
}

const isFollowed = () =>
  vi.waitFor(
    async () => {
      const state = await database().collection('publications.follower').findOne()
      expect(state?.token).toBeTruthy()
    },
    { timeout: 20_000 },
  )

/** Waits until readers were told so, and gives back everything that they were told of the article. */
const toldOf = (id: string, ...events: string[]) =>
  vi.waitFor(async () => expect(await eventsOf(id)).toEqual(events), { timeout: 20_000 })

const article = (headline: string, data: object = {}) =>
  room.payload.create({
    collection: 'articles',
    data: { headline, slug: '', language: 'en', _status: 'draft', ...data },
  })

const update = (id: string, data: object) =>
  room.payload.update({ collection: 'articles', id, data })

describe('the ledger of what readers can see', () => {
  it('is made of what there is, and nobody is told of that', async () => {
    const old = await article('Published before', { _status: 'published' })
    await article('Never published')
    await follow()
    await isFollowed()
    const rows = await database().collection('publications').find().toArray()
    expect(rows.map(({ slug }) => slug)).toEqual(['published-before'])
    expect(String(rows[0]?._id)).toBe(old.id)
    expect(await eventsOf(old.id)).toEqual([])
  })

  it('tells of a publication, a change, a withdrawal and a deletion, and never of a draft', async () => {
    const { id } = await article('A bridge opens')
    await update(id, { standfirst: 'Nobody sees this yet' })
    await update(id, { _status: 'published' })
    await toldOf(id, 'article.published')
    await room.payload.update({ collection: 'articles', id, draft: true, data: { headline: 'No' } })
    await update(id, { headline: 'The bridge opens', _status: 'published' })
    await toldOf(id, 'article.published', 'article.changed')
    expect(await rowOf('a-bridge-opens')).toMatchObject({ headline: 'The bridge opens' })
    await update(id, { _status: 'draft' })
    await toldOf(id, 'article.published', 'article.changed', 'article.unpublished')
    expect(await rowOf('a-bridge-opens')).toBeNull()
    await update(id, { _status: 'published' })
    await vi.waitFor(async () => expect(await eventsOf(id)).toHaveLength(4), { timeout: 20_000 })
    await room.payload.delete({ collection: 'articles', id })
    await vi.waitFor(async () => expect((await eventsOf(id)).at(-1)).toBe('article.unpublished'), {
      timeout: 20_000,
    })
  })

  it('sees what is saved without a change for readers as no change', async () => {
    const { id } = await article('Saved twice', { _status: 'published' })
    await toldOf(id, 'article.published')
    await update(id, { embargo: { note: 'For nobody' }, _status: 'published' })
    const next = await article('Published after it', { _status: 'published' })
    await toldOf(next.id, 'article.published')
    expect(await eventsOf(id)).toEqual(['article.published'])
  })

  it('follows pictures, credits, people and links into the articles that show them', async () => {
    const { payload } = room
    const agency = await payload.create({
      collection: 'agencies',
      data: { name: 'Wire A', category: 'wire' },
    })
    const credit = await payload.create({
      collection: 'credits',
      data: { line: 'Reuters/A', agencies: [agency.id] },
    })
    const image = await payload.create({
      collection: 'images',
      data: { alt: 'A bridge', caption: 'Before', credit: credit.id },
    })
    const person = await payload.create({
      collection: 'people',
      data: { name: 'Ada Low', slug: '' },
    })
    const link = await payload.create({
      collection: 'related-links',
      data: { title: 'Somewhere else', status: 'unresolved' },
    })
    const { id } = await article('All in one', {
      body: body(paragraph('Text'), figure(image.id), relatedLink(link.id)),
      people: [{ person: person.id, relation: 'quoted' }],
      _status: 'published',
    })
    await toldOf(id, 'article.published')
    const changes = [
      () => payload.update({ collection: 'images', id: image.id, data: { caption: 'After' } }),
      () => payload.update({ collection: 'credits', id: credit.id, data: { line: 'Reuters/B' } }),
      () => payload.update({ collection: 'people', id: person.id, data: { name: 'Ada High' } }),
      () => payload.update({ collection: 'agencies', id: agency.id, data: { name: 'Wire B' } }),
      () =>
        payload.update({ collection: 'images', id: image.id, data: { copyrightNotice: '© Wire' } }),
      () =>
        payload.update({
          collection: 'related-links',
          id: link.id,
          data: { url: 'https://example.org/' },
        }),
    ]
    let count = 1
    for (const change of changes) {
      await change()
      count++
      await vi.waitFor(async () => expect(await eventsOf(id)).toHaveLength(count), {
        timeout: 20_000,
      })
    }
    expect(new Set((await eventsOf(id)).slice(1))).toEqual(new Set(['article.changed']))
    expect(await rowOf('all-in-one')).toMatchObject({ captions: 'After', people: 'Ada High' })
  })

  it('follows what another process writes past Payload', async () => {
    const { id } = await article('Withdrawn by a script', { _status: 'published' })
    await toldOf(id, 'article.published')
    await database()
      .collection('articles')
      .updateOne({ slug: 'withdrawn-by-a-script' }, { $set: { _status: 'draft' } })
    await toldOf(id, 'article.published', 'article.unpublished')
  })

  it('is kept by one server at a time, and the next one goes on where it ended', async () => {
    const second = await follow()
    for (const stop of stops.splice(0, 1)) await stop()
    const { id } = await article('While nobody followed', { _status: 'published' })
    await toldOf(id, 'article.published')
    await second()
    const between = await article('While no server ran', { _status: 'published' })
    await follow()
    await toldOf(between.id, 'article.published')
  })

  it('is made true from all articles where MongoDB has forgotten what changed', async () => {
    const kept = await article('There all the time', { _status: 'published' })
    const gone = await article('Gone meanwhile', { _status: 'published' })
    await toldOf(gone.id, 'article.published')
    for (const stop of stops.splice(0)) await stop()
    await database()
      .collection('publications.follower')
      .updateOne({}, { $unset: { token: true } })
    await database().collection('articles').deleteOne({ slug: 'gone-meanwhile' })
    const fresh = await article('New meanwhile', { _status: 'published' })
    await follow()
    await toldOf(fresh.id, 'article.published')
    await toldOf(gone.id, 'article.published', 'article.unpublished')
    expect(await eventsOf(kept.id)).toEqual(['article.published'])
  })
})
