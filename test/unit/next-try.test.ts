import { expect, it } from 'vitest'
import { pauseAfter, restAfter } from '../../src/server/webhooks/next-try'

it('eight tries take a little over a day, each pause longer than the one before', () => {
  const pauses = [1, 2, 3, 4, 5, 6, 7].map((tries) => pauseAfter(tries, 0.5) ?? 0)
  expect(pauses).toEqual([...pauses].sort((one, other) => one - other))
  const hours = pauses.reduce((sum, pause) => sum + pause, 0) / 3_600_000
  expect(hours).toBeGreaterThan(24)
  expect(hours).toBeLessThan(28)
  expect(pauseAfter(8, 0.5)).toBeNull()
})

it('what failed together does not come again together', () => {
  expect([0, 0.5, 1].map((chance) => pauseAfter(1, chance))).toEqual([4_000, 5_000, 6_000])
})

it('an address is left alone the longer the more it refused, and five minutes at most', () => {
  expect([1, 2, 3, 5, 50].map(restAfter)).toEqual([0, 0, 8_000, 32_000, 300_000])
})
