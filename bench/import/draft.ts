import type { Random } from '../lib/random'
import { fill } from './fill'
import { headlineOf } from './headline'
import { languageOf, tongues, type Language } from './language'
import { castOf, someone } from './people'
import { pictureOf, type Picture } from './picture'
import { places } from './places'
import { relatedOf, type Related } from './related'
import { streamOf } from './stream'
import type { Tongue } from './tongues/tongue'

/** One part of an article, in the order of the page. */
export type Part =
  | { kind: 'paragraph' | 'heading'; text: string }
  | { kind: 'picture'; picture: Picture }
  | { kind: 'related'; related: Related }

/** What a synthetic document means, before it becomes a page whose markup is lost. */
export interface Draft {
  language: Language
  headline: string
  standfirst: string | null
  author: string | null
  dateline: string
  /** Everybody whom its paragraphs name in full. */
  people: string[]
  parts: Part[]
  above: string[]
  below: string[]
}

const FEWEST_PARAGRAPHS = 5
const MOST_PARAGRAPHS = 40
/** Mean of what comes on top of the fewest; longer and longer texts are rarer and rarer. */
const MORE_PARAGRAPHS = 10

/** Debris above the headline is rarer than below the text; what was taken from a page begins with its headline mostly. */
const WITH_DEBRIS_ABOVE = 0.25

const pictureCounts = [0, 0, 1, 1, 1, 2, 2, 3, 4, 6]

/** Makes one document, the same for the same arguments; no other has to be made before. */
export function draftOf(seed: number, index: number): Draft {
  const language = languageOf(seed, index)
  const tongue = tongues[language]
  const random = streamOf(seed, index, 'story')
  const count = paragraphCount(random)
  const cast = castOf(random, seed, index)
  const date = fill(random, tongue, tongue.date, '')
  return {
    language,
    headline: headlineOf(seed, index),
    standfirst: random.happens(0.6)
      ? fill(random, tongue, random.pick(tongue.standfirsts), '')
      : null,
    author: random.happens(0.85) ? someone(random, 'staff') : null,
    dateline: random.happens(0.5)
      ? `${date}, ${random.between(6, 22)}:${random.between(10, 59)}`
      : `${random.pick(places)}, ${date}`,
    people: cast,
    parts: flow(random, tongue, {
      paragraphs: Array.from({ length: count }, (_, i) => paragraph(random, tongue, cast, i)),
      pictures: Array.from({ length: random.pick(pictureCounts) }, () =>
        pictureOf(random, tongue, cast, [seed, index]),
      ),
      related: relatedOf(random, seed, index),
    }),
    above: random.happens(WITH_DEBRIS_ABOVE) ? some(random, tongue.above, 2) : [],
    below: some(random, tongue.below, 5),
  }
}

function paragraphCount(random: Random): number {
  const chance = random.between(1, 10_000) / 10_000
  const more = Math.floor(-Math.log(chance) * MORE_PARAGRAPHS)
  return Math.min(FEWEST_PARAGRAPHS + more, MOST_PARAGRAPHS)
}

/** Everybody is introduced, one a paragraph; the last of them together where there are more people than paragraphs. */
function paragraph(random: Random, tongue: Tongue, cast: readonly string[], i: number): string {
  const introduced = i === FEWEST_PARAGRAPHS - 1 ? cast.slice(i) : cast.slice(i, i + 1)
  const known = cast.slice(0, i + 1)
  const fresh = i < FEWEST_PARAGRAPHS ? introduced : []
  const templates = Array.from({ length: random.between(2, 4) }, () =>
    random.pick(random.happens(0.3) ? tongue.statements : tongue.sentences),
  )
  return [
    ...fresh.map((name) => fill(random, tongue, random.pick(tongue.introductions), name)),
    // Nobody writes the same sentence twice in a paragraph.
    ...[...new Set(templates)].map((text) => fill(random, tongue, text, random.pick(known))),
  ].join(' ')
}

interface Pieces {
  paragraphs: readonly string[]
  pictures: readonly Picture[]
  related: readonly Related[]
}

/** The paragraphs in their order, the others between them; a page begins and ends with a paragraph. */
function flow(random: Random, tongue: Tongue, { paragraphs, pictures, related }: Pieces): Part[] {
  const after = new Map<number, Part[]>()
  const put = (part: Part) => {
    const at = random.between(0, paragraphs.length - 2)
    after.set(at, [...(after.get(at) ?? []), part])
  }
  pictures.forEach((picture) => put({ kind: 'picture', picture }))
  related.forEach((related) => put({ kind: 'related', related }))
  return paragraphs.flatMap((text, i): Part[] => {
    const isNewSection = i > 1 && random.happens(0.15)
    const heading = fill(random, tongue, random.pick(tongue.sections), '')
    return [
      ...(isNewSection ? [{ kind: 'heading' as const, text: heading }] : []),
      { kind: 'paragraph', text },
      ...(after.get(i) ?? []),
    ]
  })
}

const some = (random: Random, lines: readonly string[], most: number) => [
  ...new Set(Array.from({ length: random.between(0, most) }, () => random.pick(lines))),
]
