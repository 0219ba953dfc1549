import { expect, test } from 'vitest'
import { keepSame } from '../../../src/admin/import-desk/reader/keep-same'

const reading = (kind: string) => ({
  blocks: [
    { kind: 'title', lines: [1, 1] },
    { kind, lines: [3, 3] },
  ],
  people: [{ name: 'Ulla Ekborg' }],
})

test('what says the same stays the object that it was', () => {
  const before = reading('quote')
  const after = keepSame(before, reading('paragraph'))
  expect(after).toEqual(reading('paragraph'))
  expect(after).not.toBe(before)
  expect(after.blocks[0]).toBe(before.blocks[0])
  expect(after.people).toBe(before.people)
  expect(keepSame(before, reading('quote'))).toBe(before)
})

test.each([
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: 1, b: 2 }, { a: 1 }],
  [[1, 2], [1]],
  [[], {}],
  [null, { a: null }],
  [{ a: { b: 1 } }, { a: [1] }],
])('%j is not %j', (before, next) => {
  const kept = keepSame(before, next)
  expect(kept).not.toBe(before)
  expect(kept).toStrictEqual(next)
})
