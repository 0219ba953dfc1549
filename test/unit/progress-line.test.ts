import { expect, test } from 'vitest'
import { progressLine } from '../../src/cli/progress-line'

const half = {
  total: 1_000,
  documents: 500,
  seconds: 10,
  did: { created: 1_499, updated: 0, unchanged: 2, failed: 1 },
}

test('a line tells documents, speed, the time that is left and what was done', () => {
  expect(progressLine(half)).toBe(
    '500 of 1000 documents  50.0/s  10 s left  1499 created, 2 unchanged, 1 failed',
  )
})

test.each([
  [10, '10 s'],
  [185, '3 min 05 s'],
  [7_800, '2 h 10 min'],
])('with half of it done in %i seconds, %s are left', (seconds, left) => {
  expect(progressLine({ ...half, seconds })).toContain(`  ${left} left  `)
})

test('the bar takes what a terminal leaves, and never more than there is', () => {
  const wide = progressLine(half, 160)
  expect(wide).toMatch(/^■{20}·{20} 500 of 1000/)
  const usual = progressLine(half, 90)
  expect(usual).toHaveLength(90)
  expect(usual).toMatch(/^■+·+ 500 of 1000 .*1 failed$/)
  expect(progressLine(half, 40)).toBe('500 of 1000 documents  50.0/s  10 s left')
})

test('of a stream nobody knows how long it is', () => {
  expect(progressLine({ ...half, total: null }, 160)).toBe(
    '500 documents  50.0/s  1499 created, 2 unchanged, 1 failed',
  )
})

test('at the beginning there is neither speed nor time', () => {
  expect(progressLine({ total: 20, documents: 0, seconds: 0, did: {} }, 39)).toBe(
    `${'·'.repeat(21)} 0 of 20 documents`,
  )
})
