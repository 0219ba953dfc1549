import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { read, type Kind } from '../../src/engine'
import { parseText } from '../../src/engine/formats'

const file = new URL('../../seed/documents/000_bf31db83c1188618.txt', import.meta.url)
const source = readFileSync(fileURLToPath(file), 'utf8')
const reading = read(parseText(source))

/** What a copy editor makes of the document, line by line: the kinds of seed/reading.md. */
const kindsByLine: Readonly<Record<number, Kind>> = {
  1: 'title',
  3: 'paragraph',
  5: 'paragraph',
  7: 'image-credit',
  9: 'image-caption',
  11: 'paragraph',
  13: 'heading',
  15: 'paragraph',
  17: 'image-alt',
  19: 'image-credit',
  21: 'image-caption',
  23: 'paragraph',
  25: 'paragraph',
  27: 'heading',
  29: 'paragraph',
  31: 'paragraph',
  33: 'heading',
  35: 'paragraph',
  37: 'image-alt',
  39: 'image-credit',
  41: 'image-caption',
  43: 'paragraph',
  45: 'heading',
  47: 'paragraph',
  49: 'paragraph',
  51: 'heading',
  53: 'paragraph',
  55: 'paragraph',
  57: 'related-link',
  59: 'boilerplate',
  61: 'boilerplate',
}

const figureByLine: Readonly<Record<number, number>> = {
  7: 1,
  9: 1,
  17: 2,
  19: 2,
  21: 2,
  37: 3,
  39: 3,
  41: 3,
}

describe('the seed document', () => {
  test('has 31 blocks, each of the kind an editor gives it', () => {
    const kinds = Object.fromEntries(reading.blocks.map(({ kind, lines }) => [lines[0], kind]))
    expect(kinds).toEqual(kindsByLine)
    expect(reading.blocks).toHaveLength(31)
  })

  test('is accounted for line by line, verbatim', () => {
    const lines = source.split('\n')
    for (const {
      text,
      lines: [from, to],
    } of reading.blocks) {
      expect(from).toBe(to)
      expect(text).toBe(lines[from - 1]?.trim())
    }
  })

  test('says with which rule each block was decided', () => {
    for (const { rule, confidence } of reading.blocks) {
      expect(rule).not.toBe('')
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })

  test('has three figures, the first without alt text', () => {
    const figures = Object.fromEntries(
      reading.blocks.flatMap(({ figure, lines }) => (figure ? [[lines[0], figure]] : [])),
    )
    expect(figures).toEqual(figureByLine)
    expect(reading.figures).toEqual([
      {
        alt: null,
        caption: 'NATO Secretary General Stoltenberg wants more commitments from the alliance',
        credit: 'IMAGO/CTK Photo/Michal Kamaryt',
        depicts: ['Jens Stoltenberg'],
        lines: [7, 9],
      },
      {
        alt: 'Antony Blinken in Prague',
        caption: 'Blinken’s statements are currently being scrutinized particularly closely',
        credit: 'Reuters/Peter David Josek',
        depicts: ['Antony Blinken'],
        lines: [17, 21],
      },
      {
        alt: 'Rescue operation after the attack near Kharkiv',
        caption: 'Russia intensifies attack on Kharkiv',
        credit: 'Reuters/Valentyn Ogirenko',
        depicts: [],
        lines: [37, 41],
      },
    ])
  })

  test('has its credits split into agencies and photographers', () => {
    expect(reading.credits).toEqual([
      {
        line: 'IMAGO/CTK Photo/Michal Kamaryt',
        agencies: ['IMAGO', 'CTK Photo'],
        photographer: 'Michal Kamaryt',
        notes: [],
        lines: [7, 7],
      },
      {
        line: 'Reuters/Peter David Josek',
        agencies: ['Reuters'],
        photographer: 'Peter David Josek',
        notes: [],
        lines: [19, 19],
      },
      {
        line: 'Reuters/Valentyn Ogirenko',
        agencies: ['Reuters'],
        photographer: 'Valentyn Ogirenko',
        notes: [],
        lines: [39, 39],
      },
    ])
  })

  test('names eight people with the roles it states; Blinken and Peskov are quoted', () => {
    expect(reading.people).toEqual([
      person('Jens Stoltenberg', 'NATO Secretary General', 'mentioned', [3, 9, 53]),
      person('Boris Pistorius', 'German Defense Minister', 'mentioned', [3]),
      person('Donald Trump', 'President', 'mentioned', [5]),
      person('Emmanuel Macron', 'French President', 'mentioned', [11]),
      person(
        'Antony Blinken',
        'U.S. Secretary of State',
        'quoted',
        [15, 17, 21, 23, 25, 27, 29, 31],
      ),
      person('Joe Biden', 'US President', 'mentioned', [31]),
      person('Oleksandr Chirsky', 'Ukrainian Commander-in-Chief', 'mentioned', [43]),
      person('Dmitry Peskov', 'Kremlin spokesman', 'quoted', [55]),
    ])
  })

  test('has one related link, without an address', () => {
    expect(reading.relatedLinks).toEqual([
      {
        label: 'See also',
        title: 'Habeck wants to support the German automotive industry',
        url: null,
        lines: [57, 57],
      },
    ])
  })

  test('has no byline: the heading that looks like one is flagged and credits nobody', () => {
    expect(reading.contributors).toEqual([])
    expect(reading.dateline).toBeNull()
    expect(reading.language).toBe('en')
    const doubts = reading.problems.filter(({ code }) => code !== 'unsure-kind')
    expect(doubts).toEqual([
      {
        code: 'byline-like-heading',
        message: expect.stringContaining('Words by Tarasil Blinken') as string,
        lines: [13, 13],
      },
    ])
  })
})

function person(name: string, role: string, relation: string, lines: number[]) {
  return { name, roles: [role], relation, lines }
}
