import { describe, expect, test } from 'vitest'
import { chipsOf, moved, nameIn, turned, valuesOf, type Chip } from '../../src/admin/credits/chips'

const values = { agencies: ['r', 'c'], photographer: 'k', notes: 'pool, handout' }
const names = new Map([
  ['r', 'Reuters'],
  ['c', 'CTK'],
  ['k', 'Kari'],
])
const chips = chipsOf(values, names)
const show = (some: readonly Chip[]) => some.map(({ name }) => name).join(' ')

describe('the chips of a credit', () => {
  test('stand for its fields, and its fields for them', () => {
    expect(show(chips)).toBe('Reuters CTK Kari pool handout')
    expect(valuesOf(chips)).toEqual(values)
  })

  test('move among their kind only', () => {
    expect(show(moved(chips, 1, -1))).toBe('CTK Reuters Kari pool handout')
    expect(moved(chips, 1, 1)).toBe(chips)
    expect(moved(chips, 0, -1)).toBe(chips)
  })

  test('have one photographer: who was it before is a note', () => {
    const now = valuesOf(turned(chips, 1, { kind: 'photographer', id: 'new', name: 'CTK' }))
    expect(now).toEqual({ agencies: ['r'], photographer: 'new', notes: 'pool, handout, with Kari' })
    const note = chipsOf(now, names).at(-1) as Chip
    expect(nameIn(note)).toBe('Kari')
  })

  test('leave no note of somebody who is gone', () => {
    const ofGone = chipsOf({ agencies: [], photographer: 'gone', notes: '' }, names)
    const now = valuesOf([{ kind: 'photographer', id: 'new', name: 'CTK' }, ...ofGone])
    expect(now).toEqual({ agencies: [], photographer: 'new', notes: '' })
  })

  test('name an agency once', () => {
    const twice = turned(chips, 3, { kind: 'agency', id: 'r', name: 'Reuters' })
    expect(valuesOf(twice).agencies).toEqual(['r', 'c'])
  })
})
