import { expect, test } from 'vitest'
import { documents } from '../../bench/import/documents'
import { draftOf, type Draft, type Part } from '../../bench/import/draft'
import { headlineOf } from '../../bench/import/headline'
import { textOf } from '../../bench/import/text-of'
import { read } from '../../src/engine'
import { parseText } from '../../src/engine/formats'

const SEED = 7
const COUNT = 400
const sample = [...documents(COUNT, { seed: SEED })]
const drafts = sample.map((_, index) => draftOf(SEED, index))

const partsOf = <Kind extends Part['kind']>(draft: Draft, kind: Kind) =>
  draft.parts.filter((part): part is Extract<Part, { kind: Kind }> => part.kind === kind)
const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length
const shareOf = <T>(items: readonly T[], holds: (item: T) => boolean) =>
  items.filter(holds).length / items.length

test('the same seed gives the same documents, another seed others', () => {
  expect([...documents(COUNT, { seed: SEED })]).toEqual(sample)
  const texts = new Set(sample.map(({ text }) => text))
  expect([...documents(COUNT, { seed: SEED + 1 })].some(({ text }) => texts.has(text))).toBe(false)
})

test('a document is the same without those before it', () => {
  expect([...documents(3, { seed: SEED, from: 200 })]).toEqual(sample.slice(200, 203))
})

test('every document has a key of its own, and hardly a headline is that of another', () => {
  expect(new Set(sample.map(({ sourceKey }) => sourceKey)).size).toBe(COUNT)
  const different = new Set(drafts.map(({ headline }) => headline)).size / COUNT
  expect(different).toBeGreaterThan(0.95)
  expect(different).toBeLessThan(1)
})

test('the documents are as long and as many-sided as news is', () => {
  const bytes = mean(sample.map(({ text }) => Buffer.byteLength(text)))
  expect(bytes).toBeGreaterThan(4_000)
  expect(bytes).toBeLessThan(5_000)

  const paragraphs = drafts.map((draft) => partsOf(draft, 'paragraph').length)
  expect(Math.min(...paragraphs)).toBe(5)
  expect(Math.max(...paragraphs)).toBe(40)

  const counts = (kind: Part['kind']) =>
    [...new Set(drafts.map((draft) => partsOf(draft, kind).length))].sort()
  expect(counts('picture')).toEqual([0, 1, 2, 3, 4, 6])
  expect(counts('related')).toEqual([0, 1, 2, 3, 4, 5])

  expect(shareOf(drafts, ({ language }) => language === 'en')).toBeGreaterThan(0.6)
  expect(new Set(drafts.map(({ language }) => language)).size).toBe(4)
})

test.each([
  ['a standfirst', ({ standfirst }: Draft) => standfirst !== null],
  ['a byline', ({ author }: Draft) => author !== null],
  ['headings', (draft: Draft) => partsOf(draft, 'heading').length > 0],
  ['debris above', ({ above }: Draft) => above.length > 0],
  ['debris below', ({ below }: Draft) => below.length > 0],
])('some documents have %s and others do not', (_, has) => {
  const share = shareOf(drafts, has)
  expect(share).toBeGreaterThan(0.1)
  expect(share).toBeLessThan(0.95)
})

test('pictures have their credit in the caption or in a line of its own, with and without alt text', () => {
  const pictures = drafts.flatMap((draft) => partsOf(draft, 'picture')).map((part) => part.picture)
  const forms = new Set(pictures.map(({ inline, alt }) => `${inline} ${alt !== null}`))
  expect([...forms].sort()).toEqual(['false false', 'false true', 'true false'])
})

test('related links lead to documents before, after and nowhere, by their headlines', () => {
  const seen = new Set<string>()
  drafts.forEach((draft, index) => {
    for (const { related } of partsOf(draft, 'related')) {
      const { whither, target, title } = related
      seen.add(whither)
      if (target !== null) expect(title).toBe(headlineOf(SEED, target))
      expect(whither).toBe(target === null ? 'nowhere' : target < index ? 'earlier' : 'later')
    }
  })
  expect([...seen].sort()).toEqual(['earlier', 'later', 'nowhere'])
})

test('a document names two people whom none before it did, and some are in the news all the time', () => {
  const documentsOf = new Map<string, number>()
  const fresh = drafts.map(({ people }) => {
    const unknown = people.filter((name) => !documentsOf.has(name))
    for (const name of people) documentsOf.set(name, (documentsOf.get(name) ?? 0) + 1)
    return unknown.length
  })
  // Those in the news come up for the first time, too, more and more seldom.
  const second = mean(fresh.slice(COUNT / 2))
  expect(second).toBeGreaterThan(1.8)
  expect(second).toBeLessThan(3.2)
  expect(Math.max(...documentsOf.values())).toBeGreaterThan(COUNT / 10)
})

/** The engine may be wrong about so many; what it must read is what most of the documents mean. */
const WRONG = 0.15

test('the engine reads from a document what it means', () => {
  const readings = sample.map(({ text }) => read(parseText(text)))
  const right = (holds: (draft: Draft, reading: (typeof readings)[number]) => boolean) =>
    mean(drafts.map((draft, i) => Number(holds(draft, readings[i] as (typeof readings)[number]))))

  const shares = {
    language: right((draft, { language }) => language === draft.language),
    figures: right((draft, { figures }) => figures.length === partsOf(draft, 'picture').length),
    links: right((draft, { relatedLinks }) =>
      partsOf(draft, 'related').every(({ related }) =>
        relatedLinks.some(({ title }) => title === related.title),
      ),
    ),
    people: right((draft, { people }) =>
      draft.people.every((name) => people.some((person) => person.name === name)),
    ),
    author: right(
      (draft, { contributors }) =>
        draft.author === null || contributors.some(({ name }) => name === draft.author),
    ),
  }
  for (const [what, share] of Object.entries(shares)) expect(share, what).toBeGreaterThan(1 - WRONG)
})

test('the engine reads the headline of a page that begins with it', () => {
  const clean = drafts.filter(({ above }) => above.length === 0)
  const right = shareOf(clean, (draft) =>
    read(parseText(textOf(draft))).blocks.some(
      ({ kind, text }) => kind === 'title' && text === draft.headline,
    ),
  )
  expect(right).toBeGreaterThan(1 - WRONG)
})
