import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { likeness, probeTerms, resembles } from '../../src/lib/headline-match'
import { matchKey } from '../../src/lib/match-key'

const similar = (a: string, b: string) => resembles(matchKey(a), matchKey(b))

it('tells how alike two headlines are: the words of both among all of them', () => {
  expect(likeness('ferry runs again', 'ferry runs in winter again')).toBe(3 / 5)
  expect(likeness('ferry', 'ferry')).toBe(1)
  expect(likeness('ferry', 'tram')).toBe(0)
})

describe('resembles', () => {
  it.each([
    ['one word replaced', 'Police ban rally in Berlin', 'Police allow rally in Berlin'],
    ['two of seven replaced', 'A B C D E F G', 'A B C D E X Y'],
    ['other order and punctuation', 'Ban for Berlin rally', 'Berlin rally: “for ban”'],
  ])('%s', (_, a, b) => {
    expect(similar(a, b)).toBe(true)
  })

  it.each([
    ['half of the words', 'Police ban rally in Berlin', 'Police raid flat in Munich'],
    ['one word of one', 'Weather', 'Weather'],
    ['two words of two', 'Weather today', 'Weather today'],
    ['nothing', 'Police ban rally', 'Markets close higher'],
  ])('not with %s in common', (_, a, b) => {
    expect(similar(a, b)).toBe(false)
  })
})

describe('probeTerms', () => {
  it('are a headline’s longest words', () => {
    expect(probeTerms('the chancellor wants to support the automotive industry')).toEqual([
      'automotive',
      'chancellor',
      'industry',
      'support',
    ])
  })

  it('meet for every two headlines that resemble each other', () => {
    const word = fc.constantFrom(
      ...'abcdefghij'.split('').map((letter, index) => letter.repeat(1 + (index % 4))),
    )
    const headline = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(headline, headline, (a, b) => {
        fc.pre(resembles(a, b))
        const probes = new Set(probeTerms(b))
        expect(probeTerms(a).some((term) => probes.has(term))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
