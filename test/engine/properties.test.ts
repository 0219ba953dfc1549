import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kinds, read, type Kind } from '../../src/engine'
import { parseText } from '../../src/engine/formats'

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

describe('any text', () => {
  test('gives a reading whose blocks are its non-blank lines, each once and verbatim', () => {
    fc.assert(
      fc.property(page, (text) => {
        const document = parseText(text)
        const { blocks } = read(document)
        const lines = document.text.split(/\r\n|\r|\n/)
        const seen = new Set<number>()
        for (const block of blocks) {
          const [from, to] = block.lines
          expect(block.text).toBe(
            lines
              .slice(from - 1, to)
              .join('\n')
              .trim(),
          )
          for (let line = from; line <= to; line++) {
            expect(seen.has(line), `line ${line} is in one block only`).toBe(false)
            seen.add(line)
          }
        }
        for (const [i, line] of lines.entries()) expect(seen.has(i + 1)).toBe(line.trim() !== '')
      }),
      { numRuns: 1000 },
    )
  })

  test('is read the same way twice', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(read(parseText(text))).toEqual(read(parseText(text)))
      }),
      { numRuns: 200 },
    )
  })

  test('gives a reading that holds together', () => {
    fc.assert(
      fc.property(page, (text) => {
        const reading = read(parseText(text))
        const numbers = reading.blocks.flatMap(({ figure }) => figure ?? [])
        expect(new Set(numbers)).toEqual(new Set(reading.figures.map((_, i) => i + 1)))
        const names = new Set(reading.people.map(({ name }) => name))
        const creditLines = new Set(reading.credits.map(({ line }) => line))
        for (const { depicts, credit } of reading.figures) {
          for (const name of depicts) expect(names.has(name)).toBe(true)
          if (credit !== null) expect(creditLines.has(credit)).toBe(true)
        }
        for (const { confidence } of reading.blocks) {
          expect(confidence).toBeGreaterThan(0)
          expect(confidence).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('keeps the kinds that an editor has set, whatever they are', () => {
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
      { numRuns: 300 },
    )
  })
})
