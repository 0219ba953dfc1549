import { expect, test } from 'vitest'
import { follow } from '../../src/lib/follow'
import { heirsOf } from '../../src/lib/heirs'

const merges = [
  { removed: 'a', kept: 'b' },
  { removed: 'b', kept: 'c' },
]
const lookUp = async (ids: string[]) => merges.filter(({ removed }) => ids.includes(removed))

test('whoever was merged is followed to the last heir', async () => {
  expect(await heirsOf(['a', 'b', 'x'], lookUp)).toEqual(
    new Map([
      ['a', 'c'],
      ['b', 'c'],
    ]),
  )
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
