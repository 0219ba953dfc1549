import { expect, test } from 'vitest'
import type { Mark } from '../../bench/import-scale/mark'
import { marksOf } from '../../bench/import-scale/marks'
import { plotOf } from '../../bench/import-scale/plot'
import { markdownTable } from '../../bench/import-scale/table'

const mark = (documents: number, documentsPerSecond: number): Mark => ({
  documents,
  documentsPerSecond,
  residentMegabytes: 400,
  queryMs: { 'list of articles': 4.25, 'article by slug': 1 },
})
const marks = [mark(1_000, 250), mark(10_000, 500), mark(20_000, 1_000)]

test('a run is looked at after a thousand documents and at each tenth', () => {
  expect(marksOf(100_000)).toEqual([
    1_000, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000, 70_000, 80_000, 90_000, 100_000,
  ])
})

test('of a short run the first look comes before the first tenth', () => {
  expect(marksOf(60).slice(0, 2)).toEqual([3, 6])
})

test('the table has a row for each mark and a column for each query', () => {
  const lines = markdownTable(marks).trimEnd().split('\n')
  expect(lines).toHaveLength(2 + marks.length)
  expect(lines[0]).toMatch(/\| list of articles \(ms\) \| article by slug \(ms\) \|$/)
  expect(lines[3]).toBe('| 10,000 | 500 | 400 | 4.25 | 1 |')
})

test('the plot has a line for each figure, as high as the figure is', () => {
  const heights = [...plotOf(marks).matchAll(/<polyline points="([^"]+)"/g)].map(([, points]) =>
    (points ?? '').split(' ').map((point) => Number(point.split(',')[1])),
  )
  expect(heights).toHaveLength(4)
  const [few, more, most] = heights[0] as [number, number, number]
  // The axis ends at the largest of them, 150 above its foot; y counts downwards.
  expect(few - most).toBeCloseTo(0.75 * 150, 0)
  expect(more - most).toBeCloseTo(0.5 * 150, 0)
})
