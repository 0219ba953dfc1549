import { beforeAll, describe, expect, it } from 'vitest'
import type { RelatedLink } from '../../src/payload-types'
import { newsroom, type TestNewsroom } from '../helpers/payload'

let room: TestNewsroom
beforeAll(async () => {
  room = await newsroom()
})

const link = async (title: string, data: Partial<RelatedLink> = {}) =>
  (
    await room.payload.create({
      collection: 'related-links',
      data: { title, status: 'unresolved', ...data },
      context: { ingest: true },
    })
  ).id
const stored = (id: string) =>
  room.payload.findByID({ collection: 'related-links', id, depth: 0, joins: false })
const byEditor = (id: string, data: Partial<RelatedLink>) =>
  room.payload.update({ collection: 'related-links', id, data, user: room.users.editor, depth: 0 })
const article = async (headline: string, _status: 'draft' | 'published' = 'published') =>
  (
    await room.payload.create({
      collection: 'articles',
      data: { headline, language: 'en', _status, slug: '' },
    })
  ).id
const update = (id: string, data: object, draft = false) =>
  room.payload.update({ collection: 'articles', id, data, draft })

describe('status', () => {
  it('follows from what the link leads to', async () => {
    const target = await article('Target')
    const id = await link('Status')
    expect((await byEditor(id, { url: 'https://example.org/' })).status).toBe('external')
    expect((await byEditor(id, { article: target })).status).toBe('internal')
    expect((await byEditor(id, { status: 'rejected' })).status).toBe('rejected')
    expect((await byEditor(id, { article: null, url: null })).status).toBe('rejected')
    expect((await byEditor(id, { status: 'unresolved' })).status).toBe('unresolved')
    expect((await byEditor(id, { status: 'internal' })).status).toBe('unresolved')
  })

  it('leaves rejection when an editor chooses a target', async () => {
    const id = await link('Second thoughts')
    await byEditor(id, { status: 'rejected' })
    const chosen = await byEditor(id, { status: 'rejected', url: 'https://example.org/' })
    expect(chosen.status).toBe('external')
  })
})

describe('a waiting link', () => {
  it('finds its article when one with its title is published, however it is spelled', async () => {
    const id = await link('“Café” closes – for good')
    const draft = await article('Cafe closes for good!', 'draft')
    expect((await stored(id)).status).toBe('unresolved')
    await update(draft, { _status: 'published' })
    expect(await stored(id)).toMatchObject({ status: 'internal', article: draft, decided: false })
  })

  it('finds an article that was there first', async () => {
    const there = await article('Already here today')
    expect(await stored(await link('Already here today'))).toMatchObject({
      status: 'internal',
      article: there,
    })
  })

  it('only proposes an article with a similar headline, from either side', async () => {
    const before = await link('Minister supports German automotive industry')
    const near = await article('Minister wants to support German automotive industry')
    const after = await link('Minister wants support for German automotive industry')
    for (const id of [before, after]) {
      expect(await stored(id)).toMatchObject({ status: 'suggested', candidates: [near] })
      expect((await stored(id)).article ?? null).toBeNull()
    }
  })

  it('asks an editor when two articles have its title', async () => {
    const twins = [await article('Weather tomorrow'), await article('Weather tomorrow')]
    const { status, candidates } = await stored(await link('Weather tomorrow'))
    expect(status).toBe('suggested')
    expect(new Set(candidates as string[])).toEqual(new Set(twins))
  })

  it('does not take drafts, other words or short titles for its article', async () => {
    await article('Harbour bridge to close for repairs', 'draft')
    await article('Markets')
    const ids = [
      await link('Harbour bridge closed for repairs'),
      await link('Markets rise'),
      await link('Parliament elects a new speaker'),
    ]
    for (const id of ids) expect((await stored(id)).status).toBe('unresolved')
  })
})

describe('what an editor decided', () => {
  it('is not overwritten when an article with the title is published', async () => {
    const other = await article('Something else entirely')
    const ids = {
      chosen: await link('Decided headline'),
      elsewhere: await link('Decided headline'),
      rejected: await link('Decided headline'),
      cleared: await link('Decided headline'),
    }
    await byEditor(ids.chosen, { article: other })
    await byEditor(ids.elsewhere, { url: 'https://example.org/' })
    await byEditor(ids.rejected, { status: 'rejected' })
    await byEditor(ids.cleared, { article: other })
    await byEditor(ids.cleared, { article: null })
    await article('Decided headline')
    expect((await stored(ids.chosen)).article).toBe(other)
    expect((await stored(ids.elsewhere)).status).toBe('external')
    expect((await stored(ids.rejected)).status).toBe('rejected')
    expect((await stored(ids.cleared)).article ?? null).toBeNull()
    for (const id of Object.values(ids)) expect((await stored(id)).decided).toBe(true)
  })

  it('is open again when they take the decision back', async () => {
    const id = await link('Reopened headline')
    await byEditor(id, { status: 'rejected' })
    const target = await article('Reopened headline')
    await byEditor(id, { status: 'unresolved' })
    expect(await stored(id)).toMatchObject({ decided: false, status: 'internal', article: target })
  })
})

describe('a candidate that an editor refused', () => {
  it('is not proposed again, however often it is published, and others still are', async () => {
    const id = await link('Town council approves the new tram line')
    const refused = await article('Town council approves new tram line')
    expect(await stored(id)).toMatchObject({ status: 'suggested', candidates: [refused] })
    await byEditor(id, { refuse: refused })
    expect(await stored(id)).toMatchObject({ status: 'unresolved', decided: false })

    await update(refused, { _status: 'draft' })
    await update(refused, {
      _status: 'published',
      headline: 'Town council approves the new tram line',
    })
    expect(await stored(id)).toMatchObject({ status: 'unresolved', candidates: [] })
    const meant = await article('Town council approves the new tram line')
    expect(await stored(id)).toMatchObject({ status: 'internal', article: meant })
  })
})

describe('what a form sends of candidates', () => {
  it('refuses none that was proposed since it was opened', async () => {
    const id = await link('Police close the old bridge for a year')
    const seen = await article('Police close old bridge for a year')
    const form = { title: 'Police close the old bridge for a year', candidates: [seen] }
    const unseen = await article('Police close old bridge for year')
    await room.rest('editor', 'PATCH', `/related-links/${id}`, form)
    const after = await stored(id)
    expect(new Set(after.candidates as string[])).toEqual(new Set([seen, unseen]))
    expect(after.refused ?? []).toEqual([])
  })

  it('neither proposes nor decides anything', async () => {
    const id = await link('Nothing like it anywhere')
    const other = await article('Of something else altogether')
    const { status } = await room.rest('editor', 'PATCH', `/related-links/${id}`, {
      candidates: [other],
    })
    expect(status).toBe(200)
    expect(await stored(id)).toMatchObject({ candidates: [], status: 'unresolved' })
  })

  it('does not say what was refused', async () => {
    const id = await link('Tram line nine runs to the airport')
    const near = await article('Tram line nine runs to airport')
    const { status, body } = await room.rest('editor', 'PATCH', `/related-links/${id}`, {
      refuse: near,
    })
    expect(status).toBe(200)
    expect(body.doc).not.toHaveProperty('refuse')
    expect(await stored(id)).toMatchObject({ candidates: [], refused: [near] })
    const raw = await room.payload.db.findOne<{ id: string }>({
      collection: 'related-links',
      where: { id: { equals: id } },
    })
    expect(raw).not.toHaveProperty('refuse')
  })
})

describe('taking the last decision back', () => {
  const takeBack = (id: string) => byEditor(id, { undoDecision: true })

  it.each([
    ['an article', 'Ferry to the islands runs again', (article: string) => ({ article })],
    ['an address', 'Museum opens its new wing early', () => ({ url: 'https://example.org/' })],
    ['text', 'Council votes for cheaper trams', () => ({ status: 'rejected' as const })],
    ['one candidate less', 'Storm closes schools in the north', (refuse: string) => ({ refuse })],
  ])('restores what was before: %s', async (_decided, title, decision) => {
    const id = await link(title)
    const near = await article(`${title} today`)
    const before = await stored(id)
    expect(before).toMatchObject({ status: 'suggested', candidates: [near], decided: false })

    await byEditor(id, decision(near))
    expect((await stored(id)).status).not.toBe('suggested')
    await takeBack(id)
    const after = await stored(id)
    expect(after).toMatchObject({ status: 'suggested', candidates: [near], decided: false })
    expect(after.article ?? after.url ?? null).toBeNull()
    expect(after.refused ?? []).toEqual([])
    expect(after.choiceBefore ?? null).toBeNull()
  })

  it('restores the decision before, and nothing a second time', async () => {
    const id = await link('Twice decided')
    await byEditor(id, { url: 'https://example.org/' })
    await byEditor(id, { status: 'rejected' })
    await takeBack(id)
    expect(await stored(id)).toMatchObject({ status: 'external', decided: true })
    await takeBack(id)
    expect(await stored(id)).toMatchObject({ status: 'external', decided: true })
  })

  it('does not lead to an article that is gone', async () => {
    const id = await link('Chosen twice')
    const target = await article('Gone after a change of mind')
    await byEditor(id, { article: target })
    await byEditor(id, { article: null, url: 'https://example.org/' })
    await room.payload.delete({ collection: 'articles', id: target })
    await takeBack(id)
    expect(await stored(id)).toMatchObject({ status: 'unresolved', article: null })
  })

  it('is for those who may change the link', async () => {
    const id = await link('Not an author’s')
    await byEditor(id, { status: 'rejected' })
    const body = { undoDecision: true }
    expect((await room.rest('author', 'PATCH', `/related-links/${id}`, body)).status).toBe(403)
    expect((await room.rest('anonymous', 'GET', `/related-links/${id}`)).body).not.toHaveProperty(
      'choiceBefore',
    )
  })
})

describe('when its article is withdrawn', () => {
  it('falls back, and is found again', async () => {
    const id = await link('Now you see it')
    const target = await article('Now you see it')
    await update(target, { _status: 'draft' })
    expect(await stored(id)).toMatchObject({ status: 'unresolved', article: null })
    await update(target, { _status: 'published' })
    expect(await stored(id)).toMatchObject({ status: 'internal', article: target })
  })

  it('stays while only a new draft is written', async () => {
    const id = await link('Stays in print')
    const target = await article('Stays in print')
    await update(target, { headline: 'Rewritten' }, true)
    expect(await stored(id)).toMatchObject({ status: 'internal', article: target })
  })

  it('keeps an editor’s choice, which readers see as text', async () => {
    const id = await link('Chosen by hand')
    const target = await article('Another headline')
    await byEditor(id, { article: target })
    await update(target, { _status: 'draft' })
    expect(await stored(id)).toMatchObject({ status: 'internal', article: target })
    const { body } = await room.rest('anonymous', 'GET', `/related-links/${id}?depth=1`)
    expect(body.article).toBe(target)
  })

  it('leaves nothing behind when the article is deleted', async () => {
    const chosen = await link('Chosen and gone')
    const proposed = await link('Gone from the list of candidates tomorrow')
    const target = await article('Gone from the list of candidates today')
    await byEditor(chosen, { article: target })
    await room.payload.delete({ collection: 'articles', id: target })
    expect(await stored(chosen)).toMatchObject({
      article: null,
      status: 'unresolved',
      decided: false,
    })
    expect(await stored(proposed)).toMatchObject({ candidates: [], status: 'unresolved' })
  })
})

it('takes web addresses only', async () => {
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    'example.org',
    'ftp://example.org',
  ]) {
    const { status } = await room.rest('editor', 'POST', '/related-links', { title: 'Bad', url })
    expect(status, url).toBe(400)
  }
})
