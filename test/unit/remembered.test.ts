import { expect, test, vi } from 'vitest'
import { remembered } from '../../src/lib/remembered'

test('what a text comes to is made once', () => {
  const make = vi.fn((text: string) => text.toUpperCase())
  const upper = remembered(make)
  expect([upper('ruth'), upper('ruth'), upper('')]).toEqual(['RUTH', 'RUTH', ''])
  expect(make).toHaveBeenCalledTimes(2)
})

test('a long text, and one of very many, are made right, too', () => {
  const last = remembered((text) => text.slice(-6))
  expect(last(`${'x'.repeat(1_000)}behind`)).toBe('behind')
  const numbers = Array.from({ length: 25_000 }, (_, index) => String(100_000 + index))
  expect(numbers.map(last)).toEqual(numbers)
})
