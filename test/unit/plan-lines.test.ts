import { expect, test } from 'vitest'
import { planLines } from '../../src/cli/plan-lines'
import type { Change } from '../../src/ingest/types'

const change = (parts: Partial<Change>): Change => ({
  collection: 'articles',
  id: 'a1',
  outcome: 'unchanged',
  data: {},
  conflicts: [],
  ...parts,
})

const linesOf = (...changes: Change[]) =>
  planLines({
    sourceKey: 'bridge.txt',
    sourceId: 's1',
    articleId: 'a1',
    changes,
    source: null,
    sourceExists: false,
    problems: [],
    discardedBlocks: 0,
  })

test('tells what is created by its name, what is changed by field, and how much is left alone', () => {
  expect(
    linesOf(
      change({ collection: 'people', id: 'p1', outcome: 'created', data: { name: 'Nina Holm' } }),
      change({ collection: 'images', id: 'i1', outcome: 'created', data: { alt: null } }),
      change({
        outcome: 'updated',
        data: { headline: 'Bridge opens', standfirst: null, people: [1], body: {} },
      }),
      change({}),
      change({}),
    ),
  ).toEqual([
    'bridge.txt',
    '  + people p1: “Nina Holm”',
    '  + images i1: nothing',
    '  ~ articles a1: headline = “Bridge opens”, standfirst = nothing, people = 1 entry, body = another text',
    '  = 2 unchanged',
  ])
})

test('tells what an editor changed and keeps, part by part', () => {
  const conflict = { base: 'a', ours: 'b', theirs: 'c' }
  const conflicts = [
    { ...conflict, field: 'body', path: 'body.3' },
    { ...conflict, field: 'people', path: null },
  ]
  expect(linesOf(change({ conflicts }))).toEqual([
    'bridge.txt',
    '  ! articles a1: body.3 stays as an editor made it',
    '  ! articles a1: people stays as an editor made it',
    '  = 1 unchanged',
  ])
})

test('shows nothing that a terminal would obey', () => {
  const data = { headline: 'Bridge\u001b[2J opens' }
  expect(linesOf(change({ outcome: 'created', data }))[1]).toBe(
    '  + articles a1: “Bridge␛[2J opens”',
  )
})
