import { describe, expect, test } from 'vitest'
import { recogniseImages } from '../../../src/ingest/images'
import type { Base } from '../../../src/ingest/types'

const picture = (alt: string | null, caption: string | null, credit: string | null) => ({
  alt,
  caption,
  credit,
})

const base: Base = {
  'images/one': picture('A bridge', 'The bridge at noon', 'credit-1'),
  'images/two': picture(null, 'The mayor', 'credit-2'),
  'articles/x': { headline: 'Not a picture' },
}

const recognise = (...pictures: ReturnType<typeof picture>[]) =>
  recogniseImages('page', pictures, base)

describe('recogniseImages', () => {
  test('finds pictures by the same words, in whatever order they come', () => {
    expect(
      recognise(
        picture(null, 'The mayor', 'credit-2'),
        picture('A bridge', 'The bridge at noon', 'credit-1'),
      ),
    ).toEqual(['two', 'one'])
  })

  test('finds a picture whose caption was corrected by its credit and the words that stayed', () => {
    const found = recognise(
      picture(null, 'The bridge at midnight', 'credit-1'),
      picture(null, 'The mayor', 'credit-2'),
    )
    expect(found).toEqual(['one', 'two'])
  })

  test('takes another picture with the same credit for another picture', () => {
    const [first, second] = recognise(
      picture('A tank', 'Heavy weapons on a road', 'credit-1'),
      picture(null, 'The mayor', 'credit-2'),
    )
    expect(first).not.toBe('one')
    expect(second).toBe('two')
  })

  test('makes a new image of a picture put in between, and keeps the others', () => {
    const [first, added, last] = recognise(
      picture('A bridge', 'The bridge at noon', 'credit-1'),
      picture('A harbour', 'Boats', 'credit-3'),
      picture(null, 'The mayor', 'credit-2'),
    )
    expect([first, last]).toEqual(['one', 'two'])
    expect(added).toMatch(/^[0-9a-f]{24}$/)
  })

  test('takes a picture with all new words for a new one, even in the place of the old', () => {
    const [first, second] = recognise(
      picture('A bridge', 'The bridge at noon', 'credit-1'),
      picture('Ms Field', 'At the town hall', 'credit-9'),
    )
    expect(first).toBe('one')
    expect(second).not.toBe('two')
  })

  test('gives two pictures with the same words two ids, the same on every import', () => {
    const twice = [picture('A harbour', null, null), picture('A harbour', null, null)]
    const ids = recogniseImages('page', twice, {})
    expect(new Set(ids).size).toBe(2)
    expect(recogniseImages('page', twice, {})).toEqual(ids)
    expect(recogniseImages('another page', twice, {})).not.toEqual(ids)
  })
})
