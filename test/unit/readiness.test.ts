import { describe, expect, test } from 'vitest'
import { adminTexts } from '../../src/admin/texts'
import { missingInWords, type Say } from '../../src/outputs/missing-in-words'
import {
  embargoAt,
  imagesToDescribe,
  missingFor,
  type Described,
} from '../../src/outputs/readiness'
import { body, figure, paragraph } from '../helpers/body'

const noon = new Date('2026-11-29T12:00:00.000Z')
const later = '2026-11-29T18:00:00.000Z'

/** As Payload's `t` says it, from the texts of a language. */
const sayIn =
  (language: keyof typeof adminTexts): Say =>
  (key, values = {}) => {
    const texts = adminTexts[language].articleHead
    const text = texts[key.slice('articleHead:'.length) as keyof typeof texts]
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '')
  }
const say = sayIn('en')

const images = new Map<string, Described>([
  ['bare', { alt: ' ', caption: 'Ferries in the harbour' }],
  ['told', { alt: 'Two ferries', caption: null }],
])

describe('what is missing for publication', () => {
  test('is nothing where headline and alt texts are there and the embargo is over', () => {
    const draft = {
      headline: 'Harbour open',
      heroImage: 'told',
      embargo: { until: noon.toISOString() },
      body: body(
        paragraph('Text.'),
        figure('told'),
        figure('bare', { alt: 'A ferry' }),
        figure('bare', { decorative: true }),
      ),
    }
    expect(missingFor(draft, images, noon)).toEqual([])
  })

  test('is told in the order of the form, each picture by its place in the text', () => {
    const draft = {
      headline: ' ',
      heroImage: 'other',
      embargo: { until: later },
      body: body(figure('told'), figure('bare')),
    }
    const known = new Map(images).set('other', { alt: null, caption: null })
    expect(missingFor(draft, known, noon)).toEqual([
      { what: 'headline' },
      { what: 'embargo', until: later },
      { what: 'alt', figure: 2, image: 'bare', caption: 'Ferries in the harbour' },
      { what: 'alt', figure: null, image: 'other', caption: '' },
    ])
  })

  test('counts a figure without an image, and asks nothing of an image that is gone', () => {
    const empty = { ...figure('x'), fields: { ...figure('x').fields, image: null } }
    const draft = { headline: 'Harbour open', body: body(empty, figure('gone')) }
    expect(missingFor(draft as never, images, noon)).toEqual([{ what: 'image', figure: 1 }])
  })

  test('asks of a lead picture that stands in the text only what the text asks', () => {
    const draft = { headline: 'Harbour open', heroImage: 'bare', body: body(figure('bare')) }
    expect(missingFor(draft, images, noon)).toHaveLength(1)
    expect(imagesToDescribe(draft)).toEqual(['bare'])
    expect(
      imagesToDescribe({ heroImage: 'bare', body: body(figure('bare', { alt: 'A' })) }),
    ).toEqual([])
  })

  test('takes an embargo for what it is at the time of publication', () => {
    expect(embargoAt({ embargo: { until: later } }, noon)).toBe(later)
    expect(embargoAt({ embargo: { until: later } }, new Date(later))).toBeNull()
    expect(embargoAt({}, noon)).toBeNull()
  })

  test('is said in sentences that name the picture', () => {
    const words = missingFor(
      { headline: '', embargo: { until: later }, body: body(figure('bare')) },
      images,
      noon,
    ).map((missing) => missingInWords(missing, say))
    expect(words).toEqual([
      'The headline is missing.',
      'Under embargo until 2026-11-29 18:00 UTC.',
      expect.stringMatching(/^Figure 1 \(“Ferries in the harbour”\) has no alt text\./),
    ])
    const long = { what: 'alt', figure: null, image: 'x', caption: 'c'.repeat(100) } as const
    expect(missingInWords(long, say)).toContain(`The lead picture (“${'c'.repeat(60)}…”)`)
  })

  test('is said in German with German quotation marks', () => {
    const bare = { what: 'alt', figure: 2, image: 'x', caption: 'Fähren' } as const
    expect(missingInWords(bare, sayIn('de'))).toMatch(/^Abbildung 2 \(„Fähren“\) hat keinen/)
  })
})
