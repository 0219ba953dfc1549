import { describe, expect, test } from 'vitest'
import { lexiconOf } from '../../src/engine/lexicon'
import { Chain, factorsOf, labels } from '../../src/engine/names/chain'
import { mentionsOf } from '../../src/engine/names/mentions'
import { nameReaderOf } from '../../src/engine/names/name-readers'
import { Scan } from '../../src/engine/text/scan'

const english = lexiconOf('en')
const mentions = (text: string) => mentionsOf(text, english, new Map())

describe('the chain', () => {
  const scores = Float64Array.from([0, 1.5, 0, 0, -0.5, 2, 0, 0.3, 0.7])
  const steps = Float64Array.from([0.2, -0.1, 0, 0.4, -1, 0.9, -0.2, -0.6, 0.5])

  test('gives spans the probability that counting all ways to label a run gives', () => {
    const chain = new Chain(factorsOf(steps))
    chain.read(scores)
    for (const [from, to] of spansOf(3)) {
      const counted = waysOf(3)
        .filter((way) => marks(way, from, to))
        .reduce((sum, way) => sum + weight(way), 0)
      const total = waysOf(3).reduce((sum, way) => sum + weight(way), 0)
      expect(chain.spanProbability(from, to)).toBeCloseTo(counted / total, 10)
    }
  })

  function weight(way: readonly number[]): number {
    let sum = 0
    for (const [i, y] of way.entries()) {
      sum += scores[labels * i + y] ?? 0
      const before = way[i - 1]
      if (before !== undefined) sum += steps[labels * before + y] ?? 0
    }
    return Math.exp(sum)
  }
})

describe('the model', () => {
  test('reads the same however much it has read before', () => {
    const text = 'The award went to Anna Weller and Lev Zaitsev, said Tremlett.'
    const before = mentions(text)
    const { tokens } = nameReaderOf(english)
    const many = Array.from({ length: 21_000 }, (_, i) => `Word${i}`).join(', ')
    tokens.read(many)
    for (let i = 0; i < tokens.length; i++) expect(tokens.word(i)?.kind.shape).toBe('d')
    expect(mentions(text)).toEqual(before)
    expect(before.map(({ name }) => name)).toContain('Lev Zaitsev')
  })

  test('takes no letter from behind the end of a text whose words were told with those behind it', () => {
    const whole = 'Anna Wellerquist-Tremlett'
    const scan = new Scan()
    scan.read(whole)
    const { tokens } = nameReaderOf(english)
    for (const end of ['Anna Weller'.length, 'Anna Wellerquist-Trem'.length]) {
      tokens.read(whole.slice(0, end), scan)
      expect(tokens.word(1)?.text).toBe(whole.slice(5, end))
      expect(tokens.end(1)).toBe(end)
    }
    tokens.read(whole)
    expect(tokens.word(1)?.text).toBe('Wellerquist-Tremlett')
    tokens.read('Wellerquist')
    expect(tokens.word(0)?.text).toBe('Wellerquist')
  })

  test('takes names that overlap no further than one word at a time', () => {
    const found = mentions(
      'Kremlin spokesman Lev Zaitsev met Mayor Anna van der Weller Junior there.',
    )
    for (const [i, mention] of found.entries()) {
      expect(mention.start).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0)
    }
    expect(found.length).toBeGreaterThan(1)
  })
})

/** All ways to label words: 0 outside, 1 first, 2 further, which never follows 0. */
function waysOf(length: number): number[][] {
  if (length === 0) return [[]]
  return waysOf(length - 1).flatMap((way) =>
    [0, 1, 2].filter((y) => y !== 2 || (way.at(-1) ?? 0) !== 0).map((y) => [...way, y]),
  )
}

function spansOf(length: number): [number, number][] {
  const spans: [number, number][] = []
  for (let from = 0; from < length; from++)
    for (let to = from + 1; to <= length; to++) spans.push([from, to])
  return spans
}

/** Whether exactly the words `from` up to `to` are a name. */
const marks = (way: readonly number[], from: number, to: number): boolean =>
  way[from] === 1 && way.slice(from + 1, to).every((y) => y === 2) && way[to] !== 2
