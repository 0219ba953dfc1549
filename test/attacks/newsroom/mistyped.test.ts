import type { CollectionSlug, FlattenedField } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { httpNewsroom, type HttpNewsroom } from '../../helpers/http-newsroom'
import { tell } from '../../helpers/tell'

let room: HttpNewsroom

beforeAll(async () => void (room = await httpNewsroom()))
afterAll(() => room.close())

const save = async (slug: string, data: object, at = '') => {
  const answer = await room.ask('editor', at ? 'PATCH' : 'POST', `/api/${slug}${at}?draft=true`, {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(data),
  })
  return { ...answer, body: JSON.parse(answer.text) }
}

/** What each collection needs at least. */
const least = {
  articles: { headline: 'Ferry' },
  people: { name: 'Ada' },
  credits: { line: 'Ada' },
  agencies: { name: 'Ada' },
  'related-links': { title: 'Ferry' },
  images: { alt: 'A ferry' },
} satisfies Partial<Record<CollectionSlug, object>>

/** Nobody sends these: they are what is found out about a document. */
const found = new Set(['join', 'ui'])

/** A row's own name, and what Payload reads from a picture's file and keeps among its fields. */
const unsent = new Set(['id', 'sizes'])

/** The path to each field, "corrections.0.date", and what has a value there. */
function places(
  fields: readonly FlattenedField[],
  within: (value: object) => object = (value) => value,
  before = '',
): { path: string; put: (value: unknown) => object }[] {
  return fields.flatMap((field) => {
    const path = before + field.name
    const put = (value: unknown) => within({ [field.name]: value })
    if (found.has(field.type) || unsent.has(field.name) || ('virtual' in field && field.virtual))
      return []
    const here = [{ path, put }]
    if (field.type === 'array')
      return [...here, ...places(field.flattenedFields, (row) => put([row]), `${path}.0.`)]
    if (field.type === 'group' || field.type === 'tab')
      return [...here, ...places(field.flattenedFields, put, `${path}.`)]
    return here
  })
}

/** A list is refused as a whole, or for one of its values. */
const isAbout = (path: string, refused: string) =>
  `${refused}.`.startsWith(`${path}.`) || `${path}.`.startsWith(`${refused}.`)

const nothing = [null, '', []]
const wrong = [{ $gt: '' }, [{}], [null], ['none'], true, -1, 'x']

it.each(Object.entries(least))(
  'a value that is no value of its field is refused by its path, or harmless: %s',
  async (slug, data) => {
    const { config } = room.payload.collections[slug as CollectionSlug]
    const { id } = (await save(slug, data)).body.doc
    const failed: string[] = []
    let tried = 0
    let refused = 0
    for (const { path, put } of places(config.flattenedFields)) {
      for (const value of [...nothing, ...wrong]) {
        const vector = `${path}: ${JSON.stringify(value).slice(0, 40)}`
        const { status, body } = await save(slug, put(value), `/${id}`)
        tried++
        if (status === 400) {
          refused++
          const errors: { path: string }[] = body.errors[0].data?.errors ?? []
          if (!errors.some((error) => isAbout(path, error.path)))
            failed.push(`${vector} is refused without its path: ${JSON.stringify(body)}`)
        } else if (status >= 500) failed.push(`${vector} → ${status}`)
        else if (slug === 'articles')
          for (const format of ['html', 'text', 'json-ld', 'ninjs']) {
            const read = await room.ask('editor', 'GET', `/api/articles/${id}/${format}?draft=true`)
            if (read.status !== 200) failed.push(`${vector}, as ${format} → ${read.status}`)
          }
      }
    }
    expect(failed).toEqual([])
    expect(refused).toBeGreaterThan(tried / 3)
    tell(`mistyped: ${slug}, ${tried} values, ${refused} refused`)
  },
)

it('no collection is left out that an editor fills', async () => {
  const { collections } = JSON.parse((await room.ask('editor', 'GET', '/api/access')).text)
  // Payload has some of its own, of which each account writes its part.
  const filled = Object.keys(collections).filter(
    (slug) => collections[slug].create && !slug.startsWith('payload-'),
  )
  expect(filled.sort()).toEqual(Object.keys(least).sort())
})

it('a text that is too long for an index of MongoDB 4.0 is no error of ours', async () => {
  const { status } = await save('articles', { ...least.articles, keywords: ['x'.repeat(5000)] })
  expect([201, 400]).toContain(status)
})

it('who sends a million wrong rows is told of few, and who may send none of nothing', async () => {
  const rows = { ...least.articles, corrections: Array.from({ length: 100_000 }, () => 1) }
  const { status, text } = await save('articles', rows)
  expect(status).toBe(400)
  expect(text.length).toBeLessThan(5000)
  const body = JSON.stringify({ headline: [] })
  const headers = { 'Content-Type': 'application/json' }
  const stranger = await room.ask('anonymous', 'POST', '/api/articles', { headers, body })
  expect(stranger.status).toBe(403)
  expect(stranger.text).not.toContain('headline')
})
