import { expect, test } from 'vitest'
import { excerpt } from '../../../src/ingest/provenance/excerpt'
import { linesAbout } from '../../../src/ingest/provenance/lines-about'
import type { Source } from '../../../src/payload-types'

const text = `The bridge closes

A gull. Reuters/Nina Holm

“We had no choice,” said Mayor Erik Sandvik.

Sandvik promised ferries.

Comments`

type Row = NonNullable<Source['reading']>[number]
const row = (line: number, target: Row['target']): Row => ({
  kind: 'paragraph',
  text: '',
  lines: [line, line],
  confidence: 1,
  rule: '',
  target,
})
const article = (path: string) => ({ collection: 'articles', id: 'a', path })
const reading = [
  row(1, article('headline')),
  row(3, { collection: 'images', id: 'i', path: 'caption' }),
  row(3, { collection: 'credits', id: 'c', path: 'line' }),
  row(5, article('body.root.children.0')),
  row(7, article('body.root.children.1')),
  row(9, null),
]

const litFor = (
  collection: 'articles' | 'images' | 'credits' | 'people',
  id: string,
  names: string[] = [],
) =>
  linesAbout({ text, reading }, { collection, id, names })
    .filter(({ isLit }) => isLit)
    .map(({ number }) => number)

test('of an article every line is lit that became something', () => {
  expect(litFor('articles', 'a')).toEqual([1, 3, 5, 7])
})

test('what shares a line is lit there, each for itself', () => {
  expect(litFor('images', 'i')).toEqual([3])
  expect(litFor('credits', 'c')).toEqual([3])
  expect(litFor('credits', 'another')).toEqual([])
})

test('a person is lit where the text names them, by surname too, but not in what was set aside', () => {
  expect(litFor('people', 'p', ['Erik Sandvik'])).toEqual([5, 7])
  expect(litFor('people', 'p', ['E. Sandvik', 'ERIK SANDVIK'])).toEqual([5, 7])
  expect(litFor('people', 'p', ['Anna Sandvik'])).toEqual([])
  expect(litFor('people', 'p', ['Comments'])).toEqual([])
})

test('beside what articles share stand the lines about it with their neighbours', () => {
  const lines = linesAbout(
    { text, reading },
    { collection: 'people', id: 'p', names: ['Nina Holm'] },
  )
  expect(excerpt(lines, false).lines.map(({ number }) => number)).toEqual([1, 3, 5])
  expect(excerpt(lines, true)).toMatchObject({ isCut: false })
})

test('more lines than anybody reads beside a form are cut', () => {
  const lines = linesAbout(
    { text: Array(1500).fill('Line').join('\n'), reading: [] },
    { collection: 'articles', id: 'a', names: [] },
  )
  expect(excerpt(lines, true).lines).toHaveLength(1000)
  expect(excerpt(lines, true).isCut).toBe(true)
})
