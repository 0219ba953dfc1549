import { expect, it } from 'vitest'
import { slugOf } from '../../src/lib/slug-of'

it.each([
  ['NATO: “We’re ready”', 'en', 'nato-we-re-ready'],
  ['iPhone-Verkauf in der EU', 'de', 'iphone-verkauf-in-der-eu'],
  ['Räksmörgås', 'sv', 'raksmorgas'],
  ['Räksmörgås', 'de', 'raeksmoergas'],
  ['Київ під обстрілом', 'uk', 'kiyiv-pid-obstrilom'],
  ['C & A', undefined, 'c-and-a'],
])('%s in %s is %s', (text, language, slug) => {
  expect(slugOf(text, language)).toBe(slug)
})

it('ends at a word when it is long, and in the middle of one only when it must', () => {
  expect(slugOf('word '.repeat(40))).toBe(Array(16).fill('word').join('-'))
  expect(slugOf('a'.repeat(200))).toHaveLength(80)
})

it('is never empty, and differs where the text does', () => {
  const [one, other] = [slugOf('今日新闻'), slugOf('明日新闻')]
  expect(one).toMatch(/^n-[0-9a-f]{8}$/)
  expect(other).not.toBe(one)
})
