import type { Kind } from '../../src/engine/types'
import type { GoldBlock, GoldPage } from './pages'
import { randomOf } from './random'

/** In which order pages have the parts of a figure. The corpus has the second one seldom, so it comes twice. */
const orders: readonly (readonly Kind[])[] = [
  ['image-alt', 'image-caption', 'image-credit'],
  ['image-alt', 'image-credit', 'image-caption'],
  ['image-alt', 'image-credit', 'image-caption'],
]
/** What sites put above their pictures; three of four put nothing. */
const labels = [
  'Image',
  'View image',
  'Bild vergrößern',
  'Image:',
  'Enlarge',
  ...Array<null>(15).fill(null),
]
/** A short article has so many paragraphs; one variant in three is one. */
const shortArticle = { share: 1 / 3, fewest: 2, most: 7 }
/** Captions of fewer words have no shorter form. */
const fewestWords = 7

/** The habits of a site, drawn by chance. */
interface Habits {
  /** Share of the debris that the scraper did not leave. */
  cleaned: number
  order: readonly Kind[]
  /** Pictures have alternative texts: the first words of their captions. */
  alts: boolean
  /** Captions end in a full stop. */
  stops: boolean
  /** Captions are as short as headings. */
  short: boolean
  /** Stands above each picture; null for nothing. */
  label: string | null
  /** The article is a short one: it ends behind so many paragraphs. */
  paragraphs: number
}

/**
 * The page as another site or another scraper would have given it: the parts of its figures in another order,
 * with or without alternative texts and full stops, some or all of its debris gone. Pages of the corpus have few
 * habits, and no habit is to be learnt as a law.
 */
export function variantOf(page: GoldPage, seed: number): GoldPage {
  const random = randomOf(seed)
  const habits: Habits = {
    cleaned: random(),
    order: orders[Math.floor(random() * orders.length)] ?? [],
    alts: random() < 0.5,
    stops: random() < 0.5,
    short: random() < 0.3,
    label: labels[Math.floor(random() * labels.length)] ?? null,
    paragraphs:
      random() < shortArticle.share
        ? shortArticle.fewest + Math.floor(random() * (shortArticle.most - shortArticle.fewest + 1))
        : Infinity,
  }
  const kept = shortened(page.blocks, habits.paragraphs).filter(
    ({ label }) => (label !== null && label !== 'boilerplate') || random() > habits.cleaned,
  )
  return { ...page, blocks: figuresOf(kept).flatMap((parts) => withHabits(parts, habits)) }
}

/** The article without what stands between its so many-th paragraph and its last one. */
function shortened(blocks: readonly GoldBlock[], paragraphs: number): GoldBlock[] {
  const places = [...blocks.keys()].filter((i) => blocks[i]?.label === 'paragraph')
  const end = places[paragraphs - 1]
  const last = places.at(-1)
  if (end === undefined || last === undefined) return [...blocks]
  return blocks.filter((_, i) => i <= end || i > last)
}

/** The blocks of each figure together; every other block by itself. */
function figuresOf(blocks: readonly GoldBlock[]): GoldBlock[][] {
  const figures: GoldBlock[][] = []
  for (const block of blocks) {
    const last = figures.at(-1)
    if (last && block.fig !== undefined && last[0]?.fig === block.fig) last.push(block)
    else figures.push([block])
  }
  return figures
}

function withHabits(
  parts: readonly GoldBlock[],
  { order, alts, stops, short, label }: Habits,
): GoldBlock[] {
  if (parts[0]?.fig === undefined) return [...parts]
  const caption = parts.find(({ label }) => label === 'image-caption')
  const words = caption?.text.split(' ') ?? []
  const has = (kind: Kind) => parts.some(({ label }) => label === kind)
  const alt: GoldBlock[] =
    alts && words.length >= fewestWords && has('image-credit') && !has('image-alt')
      ? [{ text: line(words.slice(0, 4 + (words.length % 3))), label: 'image-alt' }]
      : []
  const captionOf = (text: string) => {
    if (short && words.length >= fewestWords) return line(words.slice(-4 - (words.length % 4)))
    return stops ? text : text.replace(/\.$/, '')
  }
  const place = ({ label }: GoldBlock) => order.indexOf(label ?? 'image-alt')
  const above: GoldBlock[] = label ? [{ text: label, label: 'boilerplate' }] : []
  const sorted = [...alt, ...parts]
    .map((part) => (part === caption ? { ...part, text: captionOf(part.text) } : part))
    .sort((a, b) => place(a) - place(b))
  return [...above, ...sorted]
}

/** Words as a line of their own, like a heading. */
function line(words: readonly string[]): string {
  const text = words.join(' ').replace(/[.,;:]$/, '')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
