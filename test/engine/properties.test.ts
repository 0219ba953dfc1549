import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kinds, read, type Kind } from '../../src/engine'
import { parseText } from '../../src/engine/formats'
import { adversarial } from '../../bench/engine/adversarial'
import { brokenPromises } from '../helpers/broken-promises'
import { mutatedPage } from '../helpers/mutated-page'

/** What pages are made of, so that random pages reach every rule. */
const snippets = [
  'Photo: Jane Doe/Reuters',
  '© Ute Brand / dpa',
  'IMAGO/CTK Photo/Max Muster',
  'See also  A ferry for the island after all',
  'Lesen Sie auch: Warum alles länger dauert',
  'By Jane Doe and John Roe',
  'Words by Ann Other',
  '3 May 2024, 17:47',
  'KYIV, May 31 (Reuters) – It began at dawn.',
  'Leave a Reply',
  '• An item',
  '“We will,” said Finance Minister Ann Other.',
  'President Doe met Dr. J. R. von der Heide, the mayor, in Paris.',
  'A gull on the pier (left). (Foto: dpa)',
  'The council met. It decided nothing. It will meet again on Friday, the mayor said.',
  'Short line',
  '(((((((((',
  '////||||####',
  '“““„„„«««"""',
  '\u00a0',
  '\ufeff',
  '\u200b',
  '\f',
  '\t- ',
  '☃️🙂‍↔️',
  'İstanbul’da Ömer’in',
  '\ud800',
]

const separator = fc.constantFrom('\n\n', '\n', '\r\n', '\r', ' ', '')
const page = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...snippets), fc.string({ unit: 'binary' })), separator))
  .map((parts) => parts.flat().join(''))

/** The same inputs in every run; a failure prints the seed and the way to the smallest input that fails. */
const seed = 4

/** Reads a text, and looks at everything that is promised about it. */
function check(text: string): void {
  const document = parseText(text)
  expect(brokenPromises(document.text, read(document))).toEqual([])
}

describe('any text gives a reading that keeps its promises', () => {
  test('10 000 pages after changes at random', { timeout: 120_000 }, () => {
    fc.assert(fc.property(mutatedPage, check), { numRuns: 10_000, seed })
  })

  test('pages put together from what pages are made of', () => {
    fc.assert(fc.property(page, check), { numRuns: 1000, seed })
  })

  test.each(Object.entries(adversarial))('%s', (_name, make) => {
    check(make(3000))
  })
})

test('a text is read the same way twice, whatever was read in between', { timeout: 30_000 }, () => {
  const texts = fc.sample(mutatedPage, { numRuns: 500, seed })
  const readings = texts.map((text) => JSON.stringify(read(parseText(text))))
  for (const text of texts.toReversed()) {
    expect(JSON.stringify(read(parseText(text)))).toBe(readings.pop())
  }
})

test('an editor’s kinds are kept, whatever they are', () => {
  const corrections = fc.dictionary(
    fc.integer({ min: 1, max: 12 }).map(String),
    fc.constantFrom<Kind>(...kinds),
  )
  fc.assert(
    fc.property(page, corrections, (text, corrected) => {
      const { blocks } = read(parseText(text), { kinds: corrected })
      for (const { kind, lines } of blocks) {
        const set = corrected[lines[0]]
        if (set) expect(kind).toBe(set)
      }
    }),
    { numRuns: 300, seed },
  )
})

describe('whatever an editor joins and splits', () => {
  const numbers = fc.array(fc.integer({ min: -1, max: 60 }), { maxLength: 6 })
  const corrected = fc.record(
    {
      joins: numbers,
      splits: fc.dictionary(fc.integer({ min: 0, max: 12 }).map(String), numbers),
      kinds: fc.dictionary(
        fc
          .tuple(fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 0, max: 60 })))
          .map(([line, at]) => (at === null ? `${line}` : `${line}:${at}`)),
        fc.constantFrom<Kind>(...kinds),
      ),
    },
    { requiredKeys: [] },
  )

  test(
    'the reading keeps its promises, and every block is named by its place',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(page, corrected, (text, options) => {
          const document = parseText(text)
          const reading = read(document, options)
          const without = (code: string) => code !== 'kind-without-block'
          const problems = reading.problems.filter(({ code }) => without(code))
          expect(brokenPromises(document.text, { ...reading, problems })).toEqual([])

          const places = reading.blocks.map(({ lines, at }) =>
            at === undefined ? `${lines[0]}` : `${lines[0]}:${at}`,
          )
          expect(new Set(places).size).toBe(places.length)
          const named = Object.fromEntries(places.map((place) => [place, 'quote' as const]))
          const { blocks } = read(document, { ...options, kinds: named })
          expect(blocks.map(({ kind }) => kind)).toEqual(places.map(() => 'quote'))
        }),
        { numRuns: 500, seed },
      )
    },
  )

  test('a line that is split off and joined again is as it was', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(page, (text) => {
        const document = parseText(text)
        const lines = document.blocks.flatMap(({ lines: [from, to] }) =>
          Array.from({ length: to - from }, (_, i) => from + 1 + i),
        )
        const splits = Object.fromEntries(lines.map((line) => [line, [0]]))
        expect(read(document, { splits, joins: lines })).toEqual(read(document))
        expect(read(document, { splits }).blocks).toHaveLength(
          document.blocks.length + lines.length,
        )
      }),
      { numRuns: 300, seed },
    )
  })
})
