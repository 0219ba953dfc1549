import { expect, test, vi } from 'vitest'
import { adversarial } from '../../bench/engine/adversarial'
import { documentOf } from '../../bench/engine/texts'
import { read } from '../../src/engine'
import { parseText } from '../../src/engine/formats'
import { workOf } from '../helpers/work'

// The engine keeps its own way to the units of a text, which cannot be counted; this one can.
vi.mock('../../src/engine/text/characters', async (original) => ({
  ...(await original<object>()),
  unitAt: (text: string, at: number) => text.charCodeAt(at),
}))

/**
 * Long enough that no limit of the engine on short blocks is met on the way to twice the length; and most patterns fit
 * into it as a whole, so that twice as much is no more than the same twice.
 */
const length = 5040
/** What the issue allows for a text of twice the length. */
const most = 2.3

const stepsFor = (text: string) => workOf(() => read(parseText(text)))

const texts: Readonly<Record<string, (length: number) => string>> = {
  'pages, one after the other': (n) => documentOf(2 * length).slice(0, n),
  ...adversarial,
}

test.each(Object.entries(texts))(
  'twice as much of %s costs at most 2.3 times the steps',
  (_name, make) => {
    const text = make(length)
    const twice = make(2 * length)
    stepsFor(twice) // fills the tables that are filled once, with the words of both
    const once = stepsFor(text)
    expect(once).toBeGreaterThan(0)
    expect(stepsFor(twice) / once).toBeLessThanOrEqual(most)
  },
)

test('the count is of steps: the same each time, and it sees what grows with the square', () => {
  const pairs = (items: readonly number[]) => () => items.filter((item) => items.indexOf(-item) < 0)
  const list = (n: number) => Array.from({ length: n }, (_, i) => i + 1)
  const once = workOf(pairs(list(100)))
  expect(workOf(pairs(list(100)))).toBe(once)
  expect(workOf(pairs(list(200))) / once).toBeGreaterThan(3.5)
})
