import { ValidationError, type FlattenedField } from 'payload'
import { describe, expect, it } from 'vitest'
import { refuseMistyped } from '../../src/hooks/refuse-mistyped'

const id = 'a'.repeat(24)
const fields = [
  { name: 'headline', type: 'text', label: 'Headline' },
  { name: 'note', type: 'textarea' },
  { name: 'keywords', type: 'text', hasMany: true },
  { name: 'image', type: 'upload', relationTo: 'images' },
  { name: 'links', type: 'relationship', relationTo: 'links', hasMany: true },
  { name: 'language', type: 'select', options: ['en', { value: 'de', label: 'German' }] },
  { name: 'shown', type: 'checkbox' },
  { name: 'order', type: 'number' },
  { name: 'day', type: 'date' },
  { name: 'body', type: 'richText' },
  { name: 'rows', type: 'array', flattenedFields: [{ name: 'text', type: 'text' }] },
  { name: 'group', type: 'group', flattenedFields: [{ name: 'day', type: 'date' }] },
] as unknown as FlattenedField[]

/** The paths that are refused; "" where nothing is. */
function refusedIn(data: unknown, more: object = {}): string {
  const req = { user: { id }, t: (key: string) => key, i18n: { language: 'en' } }
  const collection = { slug: 'articles', flattenedFields: fields }
  try {
    void refuseMistyped({ args: { data }, collection, operation: 'update', req, ...more } as never)
    return ''
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return error.data.errors.map(({ path }) => path).join(' ')
  }
}

describe('what a field may be sent', () => {
  it.each([
    [{}],
    [{ headline: '', note: null, keywords: ['a'], order: 0, shown: false }],
    [{ keywords: [], links: '', rows: '' }],
    [{ rows: 0 }],
    [{ rows: '0' }],
    [{ rows: [{ text: 'a' }, {}] }],
    [{ image: id, links: [id, { id }] }],
    [{ image: { id, alt: 'A quay' } }],
    [{ image: '', links: null }],
    [{ image: 'none', links: 'null' }],
    [{ shown: 'true', order: '1.5' }],
    [{ shown: '', order: '' }],
    [{ day: '2026-11-20', group: { day: new Date(0) } }],
    [{ day: '', language: 'de' }],
    [{ body: [1], unknown: {} }],
    [[1]],
    [null],
  ])('%j', (data) => expect(refusedIn(data)).toBe(''))
})

describe('what is refused, by its path', () => {
  it.each([
    [{ headline: 1, note: {} }, 'headline note'],
    [{ keywords: 'a' }, 'keywords'],
    [{ keywords: ['a', 1] }, 'keywords'],
    [{ image: 'x' }, 'image'],
    [{ image: { id: 'none' } }, 'image'],
    [{ links: id }, 'links'],
    [{ links: [''] }, 'links'],
    [{ links: ['none'] }, 'links'],
    [{ language: '' }, 'language'],
    [{ language: ['en'] }, 'language'],
    [{ shown: 1, order: true }, 'shown order'],
    [{ order: 'one' }, 'order'],
    [{ day: 0 }, 'day'],
    [{ day: 'soon', group: { day: [] } }, 'day group.day'],
    [{ group: null }, 'group'],
    [{ rows: {} }, 'rows'],
    [{ rows: [{ text: 1 }, null] }, 'rows.0.text rows.1'],
  ])('%j', (data, paths) => expect(refusedIn(data)).toBe(paths))
})

it('looks at nothing that our own code or nobody sends, nor at what is read', () => {
  const data = { headline: 1 }
  expect(refusedIn(data, { overrideAccess: true })).toBe('')
  expect(refusedIn(data, { req: { user: null } })).toBe('')
  expect(refusedIn(data, { operation: 'read' })).toBe('')
})
