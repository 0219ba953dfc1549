import { describe, expect, test } from 'vitest'
import { takeTheirs } from '../../../src/ingest/conflicts/take-theirs'

const paragraph = (text: string) => ({
  type: 'paragraph',
  children: [{ type: 'text', text, format: 0 }],
})
const body = (...texts: string[]) => ({ root: { type: 'root', children: texts.map(paragraph) } })
const taken = (...args: Parameters<typeof takeTheirs>) => takeTheirs(...args)?.value

describe('a field', () => {
  const conflict = { field: 'caption', path: 'caption', ours: 'Mine', theirs: 'Theirs' }
  test('is the source’s', () => expect(taken('Mine', conflict, 'Theirs')).toBe('Theirs'))
  test('that changed since is left', () =>
    expect(takeTheirs('Mine, again', conflict, 'Theirs')).toBeNull())
  test('may be empty in the source', () =>
    expect(taken('Mine', { ...conflict, theirs: null }, null)).toBeNull())
})

describe('a paragraph', () => {
  const conflict = {
    field: 'body',
    path: 'body.1',
    ours: paragraph('Mine'),
    theirs: paragraph('Theirs'),
  }
  const imported = body('First', 'Theirs', 'Last')

  test('is the source’s, wherever it is by now', () => {
    expect(taken(body('First', 'Mine', 'Last'), conflict, imported)).toEqual(imported)
    expect(taken(body('New', 'First', 'Mine'), conflict, imported)).toEqual(
      body('New', 'First', 'Theirs'),
    )
  })

  test('that changed since is left', () =>
    expect(takeTheirs(body('First', 'Mine, again'), conflict, imported)).toBeNull())

  test('that the source no longer has goes', () => {
    const gone = { ...conflict, theirs: null }
    expect(taken(body('First', 'Mine', 'Last'), gone, body('First', 'Last'))).toEqual(
      body('First', 'Last'),
    )
  })

  test('that the newsroom removed comes back behind the one that it follows', () => {
    const removed = { ...conflict, path: null, ours: null }
    expect(taken(body('New', 'First', 'Last'), removed, imported)).toEqual(
      body('New', 'First', 'Theirs', 'Last'),
    )
    expect(taken(body('Last'), removed, imported)).toEqual(body('Theirs', 'Last'))
    expect(taken(null, removed, imported)).toEqual(body('Theirs'))
  })
})

describe('a column of a row', () => {
  const anna = { id: '1', person: 'anna', roleAsStated: 'mayor', relation: 'quoted' }
  const berta = { id: '2', person: 'berta', roleAsStated: 'mayor', relation: 'quoted' }
  const conflict = {
    field: 'people',
    path: 'people.0.roleAsStated',
    row: '"anna"',
    ours: 'mayor',
    theirs: 'former mayor',
  }
  test('is the source’s in the row of the same person', () =>
    expect(taken([berta, anna], conflict, [])).toEqual([
      berta,
      { ...anna, roleAsStated: 'former mayor' },
    ]))
  test('that changed since, or whose row is gone, is left', () => {
    expect(takeTheirs([{ ...anna, roleAsStated: 'poet' }], conflict, [])).toBeNull()
    expect(takeTheirs([berta], conflict, [])).toBeNull()
  })
})
