import { describe, expect, test } from 'vitest'
import { mergeFields } from '../../../../src/ingest/merge'
import { shorthandBody } from '../../../helpers/shorthand-body'

describe('mergeFields', () => {
  test('takes a value that only the source changed', () => {
    expect(mergeFields({ caption: 'Old' }, { caption: 'Old' }, { caption: 'New' })).toEqual({
      changes: { caption: 'New' },
      conflicts: [],
    })
  })

  test('keeps a value that only an editor changed, without a conflict', () => {
    expect(mergeFields({ caption: 'Old' }, { caption: 'Edited' }, { caption: 'Old' })).toEqual({
      changes: {},
      conflicts: [],
    })
  })

  test('keeps the editor’s value where both changed, and names the field', () => {
    expect(mergeFields({ caption: 'Old' }, { caption: 'Edited' }, { caption: 'New' })).toEqual({
      changes: {},
      conflicts: [
        { field: 'caption', path: 'caption', base: 'Old', ours: 'Edited', theirs: 'New' },
      ],
    })
  })

  test('sees no conflict where both came to the same value', () => {
    const merge = mergeFields({ caption: 'Old' }, { caption: 'Same' }, { caption: 'Same' })
    expect(merge).toEqual({ changes: {}, conflicts: [] })
  })

  test('keeps what an editor emptied', () => {
    const merge = mergeFields({ standfirst: 'Old' }, { standfirst: '' }, { standfirst: 'Old' })
    expect(merge).toEqual({ changes: {}, conflicts: [] })
  })

  test('clears a field that the source lost and nobody edited', () => {
    const merge = mergeFields({ standfirst: 'Old' }, { standfirst: 'Old' }, { standfirst: null })
    expect(merge).toEqual({ changes: { standfirst: null }, conflicts: [] })
  })

  test('leaves a document alone that this source never imported', () => {
    expect(mergeFields(undefined, { name: 'Ours' }, { name: 'Theirs' })).toEqual({
      changes: {},
      conflicts: [],
    })
  })

  test('counts null, empty text, empty lists and missing keys as the same nothing, at any depth', () => {
    const stored = { body: { children: [{ text: 'a', style: null, rows: [] }] }, notes: '' }
    const merge = mergeFields({}, stored, {
      body: { children: [{ style: '', text: 'a' }] },
      notes: null,
    })
    expect(merge).toEqual({ changes: {}, conflicts: [] })
  })

  test('does not look at the ids of rows', () => {
    const base = { people: [{ id: 'r1', person: 'p1' }] }
    const merge = mergeFields(base, { people: [{ id: 'r2', person: 'p1' }] }, base)
    expect(merge).toEqual({ changes: {}, conflicts: [] })
  })

  test('tells false from nothing and one order of a list from another', () => {
    const base = { confirmed: true, agencies: ['a', 'b'] }
    const merge = mergeFields(base, base, { confirmed: false, agencies: ['b', 'a'] })
    expect(merge.changes).toEqual({ confirmed: false, agencies: ['b', 'a'] })
  })

  test('merges a body and a list that both changed part by part, and says where they conflict', () => {
    const fields = (body: string, people: string[], roles: string[]) => ({
      body: shorthandBody(body),
      people: people.map((person, index) => ({ person, roleAsStated: roles[index] })),
    })
    const merge = mergeFields(
      fields('A B', ['p'], ['mayor']),
      fields('X A+ B', ['q', 'p'], ['', 'lord mayor']),
      fields('A* B*', ['p', 'r'], ['former mayor', '']),
    )
    const { body, people } = fields('X A+ B*', ['q', 'p', 'r'], ['', 'lord mayor', ''])
    expect(withoutIds(merge.changes)).toEqual(withoutIds({ body, people }))
    expect(merge.conflicts).toMatchObject([
      { field: 'body', path: 'body.1' },
      {
        field: 'people',
        path: 'people.1.roleAsStated',
        base: 'mayor',
        ours: 'lord mayor',
        theirs: 'former mayor',
      },
    ])
  })

  test('of a body in conflict with nothing else new there is nothing to write', () => {
    const [base, ours, theirs] = ['A B', 'A+ B', 'A* B'].map((body) => ({
      body: shorthandBody(body),
    }))
    const merge = mergeFields(base, ours ?? {}, theirs ?? {})
    expect(merge).toMatchObject({ changes: {}, conflicts: [{ path: 'body.0' }] })
  })

  test('a list that both have and no import made is in conflict as a whole', () => {
    const merge = mergeFields({}, { agencies: ['a'] }, { agencies: ['b'] })
    expect(merge).toMatchObject({ changes: {}, conflicts: [{ path: 'agencies' }] })
  })

  test('a group is merged field by field, and is in conflict as a whole', () => {
    const base = { dateline: { place: 'Lund', date: '2026-01-01' } }
    const ours = { dateline: { place: 'Malmö', date: '2026-01-01' } }
    const later = mergeFields(base, ours, { dateline: { place: 'Lund', date: '2026-01-02' } })
    expect(later).toEqual({
      changes: { dateline: { place: 'Malmö', date: '2026-01-02' } },
      conflicts: [],
    })
    const elsewhere = mergeFields(base, ours, { dateline: { place: 'Ystad', date: '2026-01-02' } })
    expect(elsewhere).toMatchObject({ changes: {}, conflicts: [{ path: 'dateline' }] })
  })

  test('what a source lifts is lifted, and what it does not speak of stays', () => {
    const until = '2030-01-01T00:00:00.000Z'
    const ours = { embargo: { until: new Date(until), note: 'Until the speech' } }
    const lifted = { embargo: { until: null } }
    expect(mergeFields({ embargo: { until } }, ours, lifted).changes).toEqual({
      embargo: { until: null, note: 'Until the speech' },
    })
    expect(mergeFields({}, ours, lifted)).toEqual({ changes: {}, conflicts: [] })
  })

  test('sees no change in a body that the editor opened and saved', () => {
    const base = { body: shorthandBody('A B') }
    const opened = { body: { root: { ...base.body.root, direction: 'ltr' } } }
    expect(mergeFields(base, opened, base)).toEqual({ changes: {}, conflicts: [] })
    expect(mergeFields(opened, opened, base)).toEqual({ changes: {}, conflicts: [] })
  })
})

/** Blocks and rows have new ids in every test. */
const withoutIds = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (key, item) => (key === 'id' ? undefined : item))) as unknown
