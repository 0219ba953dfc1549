import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isCorrected,
  withJoin,
  withKind,
  without,
  withSplit,
} from '../../../src/admin/import-desk/correct/corrected'
import { placeIn } from '../../../src/admin/import-desk/correct/place-in'
import { likeliestPlace, splitPlaces } from '../../../src/admin/import-desk/correct/split-places'
import { read } from '../../../src/engine'
import { parseText } from '../../../src/engine/formats'
import { linesOf } from '../../../src/engine/text/lines-of'
import type { Corrected } from '../../../src/engine/types'

const text = [
  'Ferries sail again',
  '',
  'The ferries of Norstad sail again. Photo: Ola Ek',
  '',
  'The town said so.',
].join('\n')

const blocksOf = (corrected: Corrected, source = text) =>
  read(parseText(source), corrected).blocks.map((block) => block.text)
const blockAt = (corrected: Corrected, index: number, source = text) => {
  const block = read(parseText(source), corrected).blocks[index]
  if (!block) throw new Error(`There is no block ${index}.`)
  return block
}
function splitAt(corrected: Corrected, index: number, offset: number, source = text): Corrected {
  const block = blockAt(corrected, index, source)
  const { place, isLineStart } = placeIn(block, linesOf(source), offset)
  return withSplit(corrected, place, isLineStart)
}

describe('a kind', () => {
  test('is that of the block, and of no other', () => {
    const corrected = withKind({}, blockAt({}, 1), 'image-credit')
    expect(read(parseText(text), corrected).blocks.map(({ kind }) => kind)[1]).toBe('image-credit')
    expect(corrected.kinds).toEqual({ 3: 'image-credit' })
  })

  test('takes the place of the one before, wherever in the block that was said', () => {
    const wrapped = 'A headline\n\nFirst line of a paragraph\nsecond line of it'
    const joined = withJoin({}, { lines: [4, 4] })
    const block = blockAt(joined, 1, wrapped)
    const corrected = withKind({ ...joined, kinds: { 4: 'quote' } }, block, 'paragraph')
    expect(corrected.kinds).toEqual({ 3: 'paragraph' })
  })

  test('of a part of a line leaves the other part alone', () => {
    const split = splitAt({}, 1, 35)
    const corrected = withKind(
      withKind(split, blockAt(split, 1), 'quote'),
      blockAt(split, 2),
      'image-credit',
    )
    const { blocks } = read(parseText(text), corrected)
    expect(blocks.slice(1, 3).map(({ kind }) => kind)).toEqual(['quote', 'image-credit'])
  })
})

describe('split and join', () => {
  test('a line falls apart where it is split', () => {
    expect(blocksOf(splitAt({}, 1, 35))).toEqual([
      'Ferries sail again',
      'The ferries of Norstad sail again.',
      'Photo: Ola Ek',
      'The town said so.',
    ])
  })

  test('a part of a part', () => {
    const once = splitAt({}, 1, 35)
    expect(blocksOf(splitAt(once, 2, 7)).slice(1, 4)).toEqual([
      'The ferries of Norstad sail again.',
      'Photo:',
      'Ola Ek',
    ])
  })

  test('joining takes a split back, and nothing is left of it', () => {
    const split = splitAt({}, 1, 35)
    const joined = withJoin(split, blockAt(split, 2))
    expect(blocksOf(joined)).toEqual(blocksOf({}))
    expect(isCorrected(joined, blockAt(joined, 1))).toBe(false)
  })

  test('splitting takes a joint apart, and nothing is left of it', () => {
    const joined = withJoin({}, blockAt({}, 2))
    expect(blocksOf(joined)).toHaveLength(2)
    const whole = blockAt(joined, 1)
    const apart = splitAt(joined, 1, whole.text.indexOf('The town'))
    expect(blocksOf(apart)).toEqual(blocksOf({}))
    expect(apart.joins).toEqual([])
  })

  test('a joined block has the kind of the one before it', () => {
    const said = withKind({}, blockAt({}, 2), 'quote')
    expect(withJoin(said, blockAt(said, 2)).kinds).toEqual({})
  })
})

test('restored, a block is as the engine reads it, and what was said of others stays', () => {
  const split = splitAt(withKind({}, blockAt({}, 0), 'heading'), 1, 35)
  const corrected = withKind(split, blockAt(split, 2), 'image-credit')
  const restored = without(corrected, blockAt(corrected, 2))
  expect(restored).toEqual({ kinds: { 1: 'heading' }, joins: [], splits: {} })
})

test('wherever a block is split, its words are all there, in two blocks', () => {
  const word = fc.constantFrom('Ferries', 'sail.', 'again,', '“été”', '😀', '(so)')
  const line = fc
    .tuple(fc.constantFrom('', '  '), fc.array(word, { minLength: 2, maxLength: 8 }))
    .map(([indent, words]) => indent + words.join(' '))
  const pages = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n\n'))
  fc.assert(
    fc.property(pages, fc.nat(), fc.nat(), (page, which, where) => {
      const before = blocksOf({}, page)
      const index = which % before.length
      const places = splitPlaces(before[index] ?? '')
      const place = places[where % places.length] ?? 0
      const after = blocksOf(splitAt({}, index, place, page), page)
      expect(after).toHaveLength(before.length + 1)
      expect(after[index + 1]).toBe(before[index]?.slice(place))
    }),
    { numRuns: 30 },
  )
})

test('a split is offered where the second sentence begins', () => {
  const paragraph = 'He said so. “It rains,” he said.'
  const places = splitPlaces(paragraph)
  expect(paragraph.slice(places[likeliestPlace(paragraph, places)])).toBe('“It rains,” he said.')
})
