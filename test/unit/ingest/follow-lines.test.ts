import { describe, expect, test } from 'vitest'
import { followLines } from '../../../src/ingest/follow-lines'

const before = `The bridge closes

Workers on the bridge. Reuters/Nina Holm

The council voted on Monday.
Nobody was surprised by that.

Traffic is led around the city.`

const corrected = {
  kinds: { 1: 'title', 3: 'image-caption', '3:23': 'image-credit', 8: 'quote' },
  joins: [6],
  splits: { 3: [23] },
} as const

const after = (edit: (text: string) => string) => followLines(corrected, before, edit(before))

describe('what was corrected follows its lines', () => {
  test('when others are put in above', () => {
    expect(after((text) => `Home\nNews\n\n${text}`)).toEqual({
      kinds: { 4: 'title', 6: 'image-caption', '6:23': 'image-credit', 11: 'quote' },
      joins: [9],
      splits: { 6: [23] },
    })
  })

  test('when some are removed, and goes with those that were', () => {
    expect(after((text) => text.replace(/Workers.*\n\n/, ''))).toEqual({
      kinds: { 1: 'title', 6: 'quote' },
      joins: [4],
      splits: {},
    })
  })

  test('when they are set anew, whole or in part', () => {
    const edit = (text: string) =>
      text.replace('The bridge closes', 'A year of ferries').replace('led around', 'sent around')
    expect(after(edit)).toEqual(corrected)
  })

  test('to where its words are now', () => {
    const swapped = before.split('\n\n').toReversed().join('\n\n')
    expect(followLines(corrected, before, swapped)).toEqual({
      kinds: { 1: 'quote', 6: 'image-caption', '6:23': 'image-credit', 8: 'title' },
      joins: [4],
      splits: { 6: [23] },
    })
  })
})

test('a join goes when another line comes between', () => {
  const edit = (text: string) => text.replace('Nobody was', 'So it is.\nNobody was')
  expect(after(edit).joins).toEqual([])
})

test('a split follows the words behind it, or those before it; without either it goes', () => {
  const splitAfter = (from: string, to: string) => after((text) => text.replace(from, to)).splits
  expect(splitAfter('Workers on', 'Six workers on')).toEqual({ 3: [27] })
  expect(splitAfter('Nina Holm', 'Nina Holmberg')).toEqual({ 3: [23] })
  const both = (text: string) => text.replace('Workers', 'People').replace('Holm', 'Ek')
  expect(after(both).splits).toEqual({ 3: [] })
})

test('a text that is another altogether keeps what stands in the same places', () => {
  expect(followLines(corrected, before, 'One\n\nTwo')).toEqual({
    kinds: { 1: 'title', 3: 'image-caption' },
    joins: [],
    splits: { 3: [] },
  })
  expect(followLines(corrected, before, '')).toEqual({ kinds: {}, joins: [], splits: {} })
})
