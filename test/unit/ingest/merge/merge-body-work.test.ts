import { beforeEach, expect, test, vi } from 'vitest'
import { mergeBody } from '../../../../src/ingest/merge/merge-body'
import { body, paragraph } from '../../../helpers/body'

const comparisons = vi.hoisted(() => ({ count: 0 }))

vi.mock('../../../../src/ingest/merge/likeness', async (original) => {
  const { likeness } = await original<{ likeness: (...sets: unknown[]) => number }>()
  return {
    likeness: (...sets: unknown[]) => {
      comparisons.count++
      return likeness(...sets)
    },
  }
})
beforeEach(() => (comparisons.count = 0))

const SIZE = 5000

/** A long body; some of its paragraphs have another last word. */
const long = (word: (index: number) => string) =>
  body(
    ...Array.from({ length: SIZE }, (_, index) =>
      paragraph(`Paragraph ${index} of a very long story, ${word(index)}`),
    ),
  )

const original = long(() => 'as it was')
const merge = (ours: (index: number) => string, theirs: (index: number) => string) =>
  mergeBody(original, long(ours), long(theirs))

test('500 changes on both sides of 5 000 paragraphs: each is compared with one paragraph', () => {
  const { body: merged, conflicts } = merge(
    (index) => (index % 10 === 0 ? 'edited' : 'as it was'),
    (index) => (index % 10 === 5 || index === 0 ? 'corrected' : 'as it was'),
  )
  expect(merged).toEqual(
    long((index) => (index % 10 === 0 ? 'edited' : index % 10 === 5 ? 'corrected' : 'as it was')),
  )
  expect(conflicts.map(({ path }) => path)).toEqual(['0'])
  expect(comparisons.count).toBe(500 + 501)
})

test('every paragraph changed on both sides: each is compared with its near neighbours', () => {
  const { body: merged, conflicts } = merge(
    () => 'edited',
    () => 'corrected',
  )
  expect(merged).toEqual(long(() => 'edited'))
  expect(conflicts).toHaveLength(SIZE)
  expect(comparisons.count).toBeGreaterThan(2 * SIZE - 1)
  expect(comparisons.count).toBeLessThan(2 * SIZE * 20)
})
