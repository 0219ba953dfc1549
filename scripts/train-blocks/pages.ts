import fs from 'node:fs'
import path from 'node:path'
import { look } from '../../src/engine'
import { parseText } from '../../src/engine/formats'
import { traitsOf, type Traits } from '../../src/engine/traits'
import type { Page } from '../../src/engine/page'
import { kinds, type Kind, type Reading } from '../../src/engine/types'
import { variantOf } from './variants'

/** A page with its gold labels, as ../shared/corpus/README.md describes it. */
export interface GoldPage {
  id: string
  publisher?: string
  lang: string
  blocks: GoldBlock[]
}

export interface GoldBlock {
  text: string
  label: Kind | null
  accept?: Kind[]
  /** Number of the figure that the block is part of. */
  fig?: number
}

export interface TrainingPage {
  id: string
  language: string
  /** Pages of one publisher are never on both sides of a cross-validation. */
  publisher: string
  traits: Traits
  /** The key of each block; '' for a long one. */
  keys: string[]
  /** Kinds that a block may be taught to be, as bits; all of them where the gold says nothing. */
  allowed: number[]
  /** Kinds that count as right. */
  right: number[]
  gold: (Kind | null)[]
  /** How much the page counts beside those of the corpus. */
  weight: number
}

/** What the scorer takes for right too; the weights are to know better. */
const alsoRight: Partial<Record<Kind, Kind[]>> = {
  standfirst: ['paragraph'],
  byline: ['boilerplate'],
  dateline: ['boilerplate'],
}
/** Markup in the wild does not tell these apart as the corpus does. */
const alsoInTheWild: Partial<Record<Kind, Kind[]>> = {
  ...alsoRight,
  'image-alt': ['image-caption'],
  'image-caption': ['image-alt'],
}
/** Pages of fewer blocks are no articles; of more, lists of them. */
const [fewest, most] = [5, 250]
const anything = (1 << kinds.length) - 1

/**
 * Reads the labelled pages of a folder.
 *
 * @param weight 1 for a hand-checked corpus; less for pages that their own markup has labelled
 */
export function pagesOf(folder: string, weight: number): TrainingPage[] {
  return goldOf(folder).flatMap((page) => {
    // What markup puts above the title is of no use: flattened pages begin with it.
    const start = weight < 1 ? page.blocks.findIndex(({ label }) => label === 'title') : 0
    return compiled(
      { ...page, blocks: page.blocks.slice(start) },
      weight,
      weight < 1 ? alsoInTheWild : {},
    )
  })
}

/** Other forms of every page of a folder, as `variantOf` makes them. */
export const variantsOf = (folder: string, weight: number, times: number): TrainingPage[] =>
  Array.from({ length: times }, (_, time) => time).flatMap((time) =>
    goldOf(folder).flatMap((page, i) =>
      compiled(variantOf(page, i * times + time + 1), weight, {}),
    ),
  )

/** The fixtures of the tests, plain text and by hand: what a bug has taught, the weights learn too. */
export function fixturesOf(folder: string, weight: number): TrainingPage[] {
  return fs.readdirSync(folder).flatMap((name) => {
    const source = path.join(folder, name, 'source.txt')
    if (!fs.existsSync(source)) return []
    const document = parseText(fs.readFileSync(source, 'utf8'))
    const expected = JSON.parse(
      fs.readFileSync(path.join(folder, name, 'expected.json'), 'utf8'),
    ) as Pick<Reading, 'language' | 'blocks'>
    const page = look(document)
    const gold = expected.blocks.slice(-page.blocks.length).map(({ kind }) => kind)
    const allowed = gold.map((kind) => 1 << kinds.indexOf(kind))
    return [
      {
        id: name,
        language: expected.language,
        publisher: 'fixtures',
        ...seenOn(page),
        gold,
        allowed,
        right: allowed,
        weight,
      },
    ]
  })
}

const goldOf = (folder: string): GoldPage[] =>
  fs
    .readdirSync(path.join(folder, 'blocks'))
    .sort()
    .map(
      (file) => JSON.parse(fs.readFileSync(path.join(folder, 'blocks', file), 'utf8')) as GoldPage,
    )

function compiled(
  page: GoldPage,
  weight: number,
  also: Partial<Record<Kind, Kind[]>>,
): TrainingPage[] {
  const document = parseText(page.blocks.map(({ text }) => text).join('\n\n'))
  const byLine = new Map(page.blocks.map((block, i) => [2 * i + 1, block]))
  const seen = look(document)
  // What is set aside is not weighed.
  const found = seen.blocks.map(({ lines }) => byLine.get(lines[0]))
  if (found.length < fewest || found.length > most) return []
  return [
    {
      id: page.id,
      language: page.lang,
      publisher: publisherOf(page),
      ...seenOn(seen),
      gold: found.map((block) => block?.label ?? null),
      allowed: found.map((block) => bitsOf(block, also)),
      right: found.map((block) => bitsOf(block, alsoRight)),
      weight,
    },
  ]
}

const seenOn = (page: Page) => ({
  traits: traitsOf(page),
  keys: page.blocks.map(({ shape }) => shape.key),
})

function bitsOf(block: GoldBlock | undefined, also: Partial<Record<Kind, Kind[]>>): number {
  if (!block?.label) return anything
  const allowed = [block.label, ...(block.accept ?? []), ...(also[block.label] ?? [])]
  return allowed.reduce((bits, kind) => bits | (1 << kinds.indexOf(kind)), 0)
}

/** "fundus-de-Example_2024_01_31" and "scraping-example.com-1a2b3c" are of the publisher "example". */
function publisherOf({ id, publisher }: GoldPage): string {
  return (publisher ?? id)
    .replace(/^(?:fundus-\w\w-|scraping-|readability-|wp-|www\.)/, '')
    .replace(/_\d{4}.*$|-[0-9a-f]{6}$|-\d+$/, '')
    .toLowerCase()
    .replace(/\.(?:com|de|org|co|net|fr|es|it|nl).*$/, '')
    .replace(/^the/, '')
}
