import { expect, test } from 'vitest'
import { pairEqual } from '../../../../src/ingest/merge/pair-equal'

const pairs = (a: string, b: string) => [...pairEqual([...a], [...b])].sort(([x], [y]) => x - y)

test.each([
  { name: 'equal lists', a: 'abc', b: 'abc', expected: '00 11 22' },
  { name: 'what is there on one side only', a: 'abc', b: 'xacy', expected: '01 22' },
  { name: 'what has moved', a: 'abcd', b: 'dabc', expected: '01 12 23 30' },
  { name: 'repeated items by what is before them', a: 'xsysz', b: 'qysr', expected: '21 32' },
  { name: 'repeated items by what is behind them', a: 'qsxsy', b: 'rsyt', expected: '31 42' },
  { name: 'repeated items by themselves, in order', a: 'qssr', b: 'vsxs', expected: '11 23' },
  { name: 'nothing in an empty list', a: 'ab', b: '', expected: '' },
])('pairs $name', ({ a, b, expected }) => {
  const wanted = expected.split(' ').filter(Boolean)
  expect(pairs(a, b).map(([i, j]) => `${i}${j}`)).toEqual(wanted)
})

/** Counts how often an item of a list is looked at. */
function counted(keys: readonly string[]) {
  const looks = { count: 0 }
  const list = new Proxy(keys, {
    get(target, property, receiver) {
      if (typeof property === 'string' && /^\d+$/.test(property)) looks.count++
      return Reflect.get(target, property, receiver)
    },
  })
  return { list, looks }
}

test.each([
  {
    name: 'all different',
    key: (index: number) => `a${index}`,
    other: (index: number) => `b${index}`,
  },
  { name: 'all alike', key: () => 'a', other: (index: number) => (index === 2500 ? 'b' : 'a') },
  {
    name: 'a few, again and again',
    key: (i: number) => `${i % 7}`,
    other: (i: number) => `${i % 5}`,
  },
  { name: 'the wrong way round', key: (i: number) => `${i}`, other: (i: number) => `${5000 - i}` },
])('looks at every item of 5 000 a few times: $name', ({ key, other }) => {
  const a = counted(Array.from({ length: 5000 }, (_, index) => key(index)))
  const b = counted(Array.from({ length: 5000 }, (_, index) => other(index)))
  pairEqual(a.list, b.list)
  expect(a.looks.count + b.looks.count).toBeLessThan(10 * 10_000)
})
