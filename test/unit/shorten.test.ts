import { expect, it } from 'vitest'
import { INDEXED_LENGTH } from '../../src/lib/indexed-length'
import { shorten } from '../../src/lib/shorten'

it('leaves what fits as it is, and cuts what does not', () => {
  const fits = 'x'.repeat(INDEXED_LENGTH)
  expect(shorten(fits)).toBe(fits)
  expect(shorten(`${fits}x`)).toBe(`${'x'.repeat(INDEXED_LENGTH - 1)}…`)
  expect(shorten(`${fits.slice(2)} and more`)).toBe(`${fits.slice(2)}…`)
})

it('leaves no half of a character behind', () => {
  expect(shorten('😀'.repeat(INDEXED_LENGTH))).not.toMatch(/\p{Surrogate}/u)
})
