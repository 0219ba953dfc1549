import { expect, test } from 'vitest'
import { addPlan, emptyReport } from '../../../src/ingest/report'
import type { Conflict, Plan } from '../../../src/ingest/types'

const conflict = (path: string | null, theirs: unknown): Conflict => ({
  field: 'body',
  path,
  base: 'base',
  ours: 'ours',
  theirs,
})

const plan = (...conflicts: Conflict[]): Plan => ({
  sourceKey: 'a.txt',
  sourceId: 's',
  articleId: 'a',
  changes: [{ collection: 'articles', id: 'a', outcome: 'updated', data: {}, conflicts }],
  source: null,
  sourceExists: true,
  problems: [],
  discardedBlocks: 0,
})

test('a document with conflicts counts once, and every conflict is told with its place', () => {
  const report = emptyReport('run')
  addPlan(report, plan(conflict('body.3', 'new'), conflict('body.5', null), conflict(null, 'new')))
  expect(report.counts).toMatchObject({ updated: 1, conflicts: 1 })
  expect(report.problems.map(({ message }) => message)).toEqual([
    'articles/a: "body.3" changed in the source and in the newsroom; the newsroom\'s value stays.',
    'articles/a: "body.5" changed in the newsroom and is gone from the source; it stays.',
    'articles/a: a part of "body" that the newsroom removed changed in the source; it stays away.',
  ])
  expect(new Set(report.problems.map(({ code }) => code))).toEqual(new Set(['conflict']))
})
