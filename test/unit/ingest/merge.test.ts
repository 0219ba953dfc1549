import { describe, expect, test } from 'vitest'
import { mergeFields } from '../../../src/ingest/merge'

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
      conflicts: ['caption'],
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
})
