import { describe, expect, it } from 'vitest'
import { bylineOf } from '../../src/outputs/byline'
import { countCharacters } from '../../src/outputs/count-characters'
import { countWords } from '../../src/outputs/count-words'
import { heroPicture } from '../../src/outputs/hero-picture'
import { linksOutsideBody } from '../../src/outputs/links-outside-body'
import { readingMinutes } from '../../src/outputs/reading-minutes'
import { summaryOf } from '../../src/outputs/summary'
import { bodyToText } from '../../src/outputs/text'
import { wordsFor } from '../../src/outputs/words'
import type { Article, Image, Person, RelatedLink } from '../../src/payload-types'

const text = (value: string) => ({ type: 'text', text: value })
const node = (type: string, value: string) => ({ type, children: [text(value)] })
const body = (...children: unknown[]) => ({ root: { children } }) as unknown as Article['body']

describe('bodyToText', () => {
  it('separates blocks by a blank line and items by a line', () => {
    const list = { type: 'list', children: [node('listitem', 'one'), node('listitem', 'two')] }
    const content = body(
      node('heading', 'H'),
      node('paragraph', 'P'),
      list,
      node('paragraph', ''),
      node('quote', 'Q'),
    )
    expect(bodyToText(content)).toBe('H\n\nP\n\none\ntwo\n\nQ')
  })

  it('leaves pictures and related links out', () => {
    const figure = { type: 'block', fields: { blockType: 'figure', caption: 'Caption' } }
    expect(bodyToText(body(node('paragraph', 'P'), figure))).toBe('P')
  })
})

describe('counting', () => {
  it.each([
    ['It’s 3.5 million — no more.', 'en', 5],
    ['Die Donau-Schiffe fahren.', 'de', 3],
    ['The U.S. and the E.U.—both', 'en', 6],
    ['', 'en', 0],
  ])('counts the words of %j', (value, language, words) => {
    expect(countWords(value, language)).toBe(words)
  })

  it('counts words where nothing separates them', () => {
    expect(countWords('部长们在布拉格开会', 'zh')).toBeGreaterThan(2)
  })

  it('counts characters with spaces and without line ends, an emoji once', () => {
    expect(countCharacters('A b\n\nc 🎉')).toBe(6)
  })

  it.each([
    [0, 1],
    [238, 1],
    [600, 3],
  ])('reads %i words in %i min', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes)
  })
})

describe('summaryOf', () => {
  it('is the standfirst where there is one', () => {
    expect(summaryOf({ standfirst: ' In short. ', body: body(node('paragraph', 'Long')) })).toBe(
      'In short.',
    )
  })

  it('is the first words of the body else, cut between words', () => {
    const summary = summaryOf({ body: body(node('paragraph', 'word '.repeat(100))) })
    expect(summary).toMatch(/^(word )+word…$/)
    expect(summary.length).toBeLessThanOrEqual(201)
  })

  it('cuts a text without spaces too', () => {
    expect(summaryOf({ body: body(node('paragraph', '字'.repeat(500))) })).toBe(
      `${'字'.repeat(200)}…`,
    )
    expect(summaryOf({ body: body(node('paragraph', `x${'🌊'.repeat(200)}`)) })).toBe(
      `x${'🌊'.repeat(99)}…`,
    )
  })
})

describe('bylineOf', () => {
  const contributor = (name: string, role: string, creditAs?: string) =>
    ({ person: { name } as Person, role, creditAs }) as NonNullable<Article['contributors']>[number]

  it('names authors and reporters together, then the others', () => {
    const contributors = [
      contributor('Ada', 'author'),
      contributor('Kim', 'translator'),
      contributor('Ben Long', 'reporter', 'B. Long'),
    ]
    expect(bylineOf({ language: 'en', contributors })).toEqual([
      'By Ada and B. Long',
      'Translated by Kim',
    ])
    expect(bylineOf({ language: 'de', contributors })).toEqual([
      'Von Ada und B. Long',
      'Übersetzung: Kim',
    ])
  })

  it('gives way to the text that an editor set', () => {
    expect(
      bylineOf({ language: 'en', byline: 'Our own', contributors: [contributor('Ada', 'author')] }),
    ).toEqual(['Our own'])
  })

  it('is empty when nobody is known', () => {
    const unpopulated = [{ person: 'id', role: 'author' as const }]
    expect(bylineOf({ language: 'en', contributors: unpopulated })).toEqual([])
  })
})

describe('heroPicture', () => {
  const image = (id: string, url: string | null) =>
    ({ id, url, filename: url, width: 3, height: 2 }) as Image

  it('is the hero image, else the first image with a file', () => {
    const images = [image('a', null), image('b', '/b.jpg')]
    expect(heroPicture({ heroImage: image('h', '/h.jpg'), images })?.src).toBe('/h.jpg')
    expect(heroPicture({ heroImage: null, images })?.src).toBe('/b.jpg')
    expect(heroPicture({ heroImage: image('h', null), images })?.src).toBe('/b.jpg')
  })

  it('is null while no file is there', () => {
    expect(heroPicture({ images: [image('a', null), 'only-an-id'] })).toBeNull()
  })
})

describe('linksOutsideBody', () => {
  it('leaves out those that the body shows, populated or not', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id }) as RelatedLink) as [
      RelatedLink,
      RelatedLink,
      RelatedLink,
    ]
    const block = (link: unknown) => ({ type: 'block', fields: { blockType: 'relatedLink', link } })
    expect(
      linksOutsideBody({ body: body(block('a'), block(b)), relatedLinks: [a, b, c, 'id'] }),
    ).toEqual([c])
  })
})

describe('wordsFor', () => {
  it('knows a language by its first part, and English for all others', () => {
    expect(wordsFor('de-AT').language).toBe('de')
    expect(wordsFor('cs').language).toBe('en')
    expect(wordsFor(null).language).toBe('en')
  })
})
