import { expect, test } from 'vitest'
import { explain } from '../../src/cli/explain/explain'
import { ink } from '../../src/cli/explain/ink'
import type { Paint } from '../../src/cli/explain/style'
import { languageTag } from '../../src/cli/language-tag'
import { printable } from '../../src/cli/printable'
import type { Block, Figure, Reading } from '../../src/engine'
import { UsageError } from '../../src/lib/errors'

const plain: Paint = (_style, text) => text

const block = (
  line: number,
  kind: Block['kind'],
  text: string,
  rest: Partial<Block> = {},
): Block => ({
  kind,
  text,
  lines: [line, line + text.split('\n').length - 1],
  confidence: 0.9,
  rule: 'a rule',
  ...rest,
})

const reading = (rest: Partial<Reading>): Reading => ({
  language: 'en',
  blocks: [],
  figures: [],
  credits: [],
  people: [],
  contributors: [],
  dateline: null,
  relatedLinks: [],
  corrections: [],
  problems: [],
  ...rest,
})

const noFigure: Figure = { alt: null, caption: null, credit: null, depicts: [], lines: [1, 1] }

test('every line has its number; its block has kind, confidence and rule, once', () => {
  const blocks = [
    block(1, 'title', 'A title', { confidence: 0.984, rule: 'the first line' }),
    block(3, 'paragraph', 'One line\nand another', { confidence: 0.3, rule: 'nothing else fits' }),
  ]
  expect(explain('a.txt', reading({ blocks }), 80, plain).slice(0, 5)).toEqual([
    'a.txt',
    '  1    title          98% the first line        A title',
    '  3    paragraph      30% nothing else fits     One line',
    '  4                                             and another',
    '',
  ])
})

test('what belongs to a figure stands in its bracket', () => {
  const blocks = [
    block(1, 'image-alt', 'Alt', { figure: 1 }),
    block(2, 'image-credit', 'AP', { figure: 1 }),
    block(3, 'image-caption', 'Caption', { figure: 1 }),
    block(4, 'image-credit', 'dpa', { figure: 2 }),
    block(5, 'paragraph', 'Text'),
  ]
  const figures = [noFigure, noFigure]
  const lines = explain('a.txt', reading({ blocks, figures }), 80, plain)
  expect(lines.slice(1, 6).map((line) => line.slice(0, 6))).toEqual([
    '  1 1┌',
    '  2  │',
    '  3  └',
    '  4 2╶',
    '  5   ',
  ])
})

test('a problem stands under its line, one without a line above at the end', () => {
  const blocks = [block(3, 'title', 'A title'), block(5, 'paragraph', 'Text')]
  const problem = (line: number, code: string) => ({
    code,
    message: 'Look.',
    lines: [line, line] as const,
  })
  const problems = [problem(1, 'before'), problem(4, 'under')]
  const lines = explain('a.txt', reading({ blocks, problems }), 80, plain)
  const at = (text: string) => lines.findIndex((line) => line.includes(text))
  expect(at('▲ under: Look.')).toBe(at('A title') + 1)
  expect(at('▲ before: Look.')).toBe(at('Text') + 1)
})

test('texts are wrapped by the columns they take, and no row is wider than the terminal', () => {
  const blocks = [
    block(1, 'paragraph', 'word '.repeat(60).trim()),
    block(2, 'paragraph', '漢'.repeat(40)),
    block(3, 'paragraph', 'z'.repeat(500)),
  ]
  const lines = explain('a.txt', reading({ blocks }), 90, plain)
  const columns = (line: string) => line.length + (line.match(/漢/g)?.length ?? 0)
  expect(Math.max(...lines.map(columns))).toBe(90)
  expect(lines.join('').match(/z/g)).toHaveLength(500)
})

test('of an endless line only the beginning is shown, and how much is left', () => {
  const lines = explain(
    'a.txt',
    reading({ blocks: [block(1, 'paragraph', 'x'.repeat(1e6))] }),
    90,
    plain,
  )
  expect(lines.join(' ').replaceAll(/\s+/g, ' ')).toContain('(998000 characters more)')
  expect(lines.length).toBeLessThan(100)
})

test('the summary counts kinds, and tells language, people and credits', () => {
  const blocks = [
    block(1, 'title', 'A title'),
    block(2, 'paragraph', 'x'),
    block(3, 'paragraph', 'y'),
  ]
  const lines = explain(
    'a.txt',
    reading({
      language: 'de',
      blocks,
      people: [
        { name: 'Ann Other', roles: ['mayor', 'poet'], relation: 'quoted', lines: [2] },
        { name: 'Jo Doe', roles: [], relation: 'mentioned', lines: [3] },
      ],
      credits: [
        {
          line: 'Doe/AP',
          agencies: ['AP'],
          photographer: 'Jo Doe',
          notes: ['Pool'],
          lines: [3, 3],
        },
      ],
    }),
    80,
    plain,
  )
  expect(lines.slice(-7)).toEqual([
    '',
    'language  de',
    'blocks    1 title, 2 paragraph',
    'credits   Doe/AP → Jo Doe, AP, Pool',
    'people    Ann Other, mayor (quoted)',
    '          Jo Doe',
    '',
  ])
})

test('a document without text is explained, too', () => {
  expect(explain('empty.txt', reading({}), 80, plain)).toEqual([
    'empty.txt',
    '',
    'language  en',
    '',
  ])
})

test('nothing in a text is obeyed by the terminal', () => {
  expect(printable('\u001b[31mred\u0007\u009b\u202e\tend\r\n')).toBe('␛[31mred␇\ufffd end ')
})

test('blanks are not painted', () => {
  expect(ink('red', '   ')).toBe('   ')
})

test.each([
  ['de', 'de'],
  ['DEU-at', 'de-AT'],
  ['pt-BR', 'pt-BR'],
  ['nds', 'nds'],
])('--language %s is %s', (given, tag) => {
  expect(languageTag(given)).toBe(tag)
})

test.each(['german', 'en_US', '', 'e', 'de-', '12', 'x-klingon'])(
  '--language %j is none',
  (given) => {
    expect(() => languageTag(given)).toThrow(UsageError)
    expect(() => languageTag(given)).toThrow(`--language ${given}: give a BCP 47 language tag`)
  },
)
