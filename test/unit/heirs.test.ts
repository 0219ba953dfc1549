import { expect, test } from 'vitest'
import { follow } from '../../src/lib/follow'
import { heirsOf } from '../../src/lib/heirs'
import type { Merged } from '../../src/lib/merge-lines'

/** @param merges "a>b" that a is merged into b, "a~b" that it is being merged */
const heirsAmong = (merges: string[], there: string[]) => {
  const rows = merges.map((text): Merged => {
    const [removed = '', kept = ''] = text.split(/[>~]/)
    const status = text.includes('~') ? 'running' : 'done'
    return { id: text, relationTo: 'people', removed, kept, status }
  })
  return heirsOf(['a', 'b', 'x'], {
    mergesOf: async (ids) => rows.filter(({ removed }) => ids.includes(removed)),
    existing: async (_, ids) => ids.filter((id) => there.includes(id)),
  })
}

test('whoever was merged is followed to the last heir', async () => {
  expect(await heirsAmong(['a>b', 'b>c'], ['c', 'x'])).toEqual(
    new Map([
      ['a', 'c'],
      ['b', 'c'],
    ]),
  )
})

test('whoever is being merged is followed, though both are there', async () => {
  expect(await heirsAmong(['a~b'], ['a', 'b'])).toEqual(new Map([['a', 'b']]))
})

test('whoever is there again after a merge stands for themselves', async () => {
  expect(await heirsAmong(['a>b'], ['a', 'b'])).toEqual(new Map())
})

test('an heir who was deleted stands for nobody', async () => {
  expect(await heirsAmong(['a>b'], ['x'])).toEqual(new Map())
  expect(await heirsAmong(['a>b', 'b>c'], ['x'])).toEqual(new Map())
})

test('two who were merged into each other are followed once', async () => {
  expect(await heirsAmong(['a>b', 'b>a'], ['a'])).toEqual(new Map([['b', 'a']]))
  expect(await heirsAmong(['a>b', 'b>a'], [])).toEqual(new Map())
})

test('ids are followed however deep they stand, and nothing else changes', () => {
  const when = new Date(0)
  const value = { people: [{ person: 'a', role: 'a b' }], when, none: null }
  expect(follow(value, new Map([['a', 'c']]))).toEqual({
    people: [{ person: 'c', role: 'a b' }],
    when,
    none: null,
  })
})
