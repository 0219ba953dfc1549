import { expect, test } from 'vitest'
import { changesSince } from '../../../src/ingest/provenance/changes-since'

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', text, version: 1 }],
})
const bodyOf = (...texts: string[]) => ({ root: { children: texts.map(paragraph) } })

const first = 'The bridge over the harbour closes on Monday.'
const second = 'Repairs will take at least a year, the city said.'
const third = 'Ferries will run instead, every ten minutes.'
const imported = { body: bodyOf(first, second, third) }

const partsOf = (...texts: string[]) =>
  changesSince(imported, { body: bodyOf(...texts) }).map(({ path, part, imported, now }) => [
    path,
    part,
    imported !== null,
    now !== null,
  ])

test('what an editor left alone, or opened and saved, has not changed', () => {
  const saved = {
    root: {
      children: [first, second, third, ''].map((text) => ({
        ...paragraph(text),
        direction: 'ltr',
        textFormat: 0,
        children: text ? paragraph(text).children : [],
      })),
    },
  }
  const values = { headline: 'A', standfirst: null, people: [], source: '1', ...imported }
  const now = { headline: 'A', standfirst: '', source: '2', kicker: 'New', body: saved }
  expect(changesSince(values, now)).toEqual([])
})

test('a field that changed is told with both values', () => {
  expect(changesSince({ headline: 'A', alt: null }, { headline: 'B', alt: 'C' })).toEqual([
    { field: 'headline', path: 'headline', part: null, imported: 'A', now: 'B' },
    { field: 'alt', path: 'alt', part: null, imported: null, now: 'C' },
  ])
})

test('in the text each paragraph is told by itself: rewritten, added, removed', () => {
  expect(partsOf(first, second.replace('a year', 'two years'), third)).toEqual([
    ['body.1', 2, true, true],
  ])
  expect(partsOf(first, 'Nobody was asked.', second, third)).toEqual([['body.1', 2, false, true]])
  expect(partsOf(first, third)).toEqual([[null, 2, true, false]])
})

test('several paragraphs can be told as one, and so can their order', () => {
  expect(partsOf(first)).toEqual([
    ['body', null, true, true],
    [null, 2, true, false],
    [null, 3, true, false],
  ])
  expect(partsOf(second, first, third)).toEqual([['body', null, true, true]])
})
