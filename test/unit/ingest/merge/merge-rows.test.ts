import { describe, expect, test } from 'vitest'
import { mergeRows } from '../../../../src/ingest/merge/merge-rows'

const letters = (text: string) => [...text]

test.each([
  { name: 'both sides’ additions', base: 'ab', ours: 'axb', theirs: 'aby', rows: 'axby' },
  { name: 'both sides’ removals', base: 'abcd', ours: 'acd', theirs: 'abc', rows: 'ac' },
  { name: 'the editor’s order', base: 'abc', ours: 'cab', theirs: 'abcd', rows: 'cdab' },
  { name: 'the source’s order', base: 'abc', ours: 'abcx', theirs: 'cab', rows: 'cabx' },
  { name: 'one of what both added', base: 'a', ours: 'ax', theirs: 'xa', rows: 'ax' },
  { name: 'what the editor chose, of an empty list', base: '', ours: 'x', theirs: '', rows: 'x' },
])('of references: $name', ({ base, ours, theirs, rows }) => {
  expect(mergeRows(letters(base), letters(ours), letters(theirs))).toEqual({
    rows: letters(rows),
    conflicts: [],
  })
})

test('rows that this source never imported stay', () => {
  expect(mergeRows(undefined, ['a'], ['b'])).toEqual({ rows: ['a'], conflicts: [] })
})

describe('of rows', () => {
  const row = (person: string, columns: object = {}) => ({
    id: `row-${person}`,
    person,
    relation: 'mentioned',
    roleAsStated: null,
    ...columns,
  })
  const base = [row('a'), row('b')]

  test('columns changed on different sides are both changed', () => {
    const ours = [row('a', { confirmed: true }), row('b')]
    const theirs = [row('a', { relation: 'quoted' }), row('b', { roleAsStated: 'mayor' })]
    expect(mergeRows(base, ours, theirs)).toEqual({
      rows: [
        row('a', { confirmed: true, relation: 'quoted' }),
        row('b', { roleAsStated: 'mayor' }),
      ],
      conflicts: [],
    })
  })

  test('a column that both changed stays the editor’s, in conflict with its place', () => {
    const ours = [row('x'), row('a'), row('b', { roleAsStated: 'mayor of Bergen' })]
    const theirs = [row('a'), row('b', { roleAsStated: 'mayor' })]
    expect(mergeRows(base, ours, theirs)).toEqual({
      rows: ours,
      conflicts: [{ path: '2.roleAsStated', base: null, ours: 'mayor of Bergen', theirs: 'mayor' }],
    })
  })

  test('a changed row that the source removed stays, in conflict', () => {
    const ours = [row('a', { confirmed: true }), row('b')]
    expect(mergeRows(base, ours, [row('b')])).toEqual({
      rows: ours,
      conflicts: [{ path: '0', base: row('a'), ours: ours[0], theirs: null }],
    })
  })

  test('a removed row that the source changed stays away, in conflict', () => {
    const changed = row('b', { relation: 'quoted' })
    expect(mergeRows(base, [row('a')], [row('a'), changed])).toEqual({
      rows: [row('a')],
      conflicts: [{ path: null, base: row('b'), ours: null, theirs: changed }],
    })
  })

  test('another id of a row is no change, and another person is another row', () => {
    const ours = [
      { ...row('a'), id: 'new' },
      { ...row('c'), id: 'row-b' },
    ]
    const theirs = [row('a', { relation: 'quoted' }), row('b')]
    const { rows, conflicts } = mergeRows(base, ours, theirs)
    expect(conflicts).toEqual([])
    expect(rows).toMatchObject([{ person: 'a', relation: 'quoted' }, { person: 'c' }])
  })

  test('two rows of one person are two rows', () => {
    const twice = [row('a'), { ...row('a', { relation: 'quoted' }), id: 'second' }]
    const { rows } = mergeRows(base, [...twice, row('b')], [row('b'), row('a')])
    expect(rows.map((each) => (each as { person: string }).person).sort()).toEqual(['a', 'a', 'b'])
  })

  test('of a row that comes back and one that an editor gave another person, one has the id', () => {
    const ours = [{ ...row('c'), id: 'row-a' }]
    const { rows } = mergeRows([], ours, [row('a')])
    expect(rows).toMatchObject([{ person: 'a', id: 'row-a' }, { person: 'c' }])
    expect(rows[1]).not.toHaveProperty('id')
  })

  test('rows without a person are known by their id', () => {
    const { rows, conflicts } = mergeRows(
      [{ id: '1', text: 'a', url: null }],
      [{ id: '1', text: 'b', url: null }],
      [{ id: '1', text: 'a', url: 'https://example.org' }],
    )
    expect({ rows, conflicts }).toEqual({
      rows: [{ id: '1', text: 'b', url: 'https://example.org' }],
      conflicts: [],
    })
  })
})
