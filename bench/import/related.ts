import type { Random } from '../lib/random'
import { fill } from './fill'
import { headlineOf } from './headline'
import { languageOf, tongues } from './language'
import { someone } from './people'

/** Where a related link leads: to a document before this one, to one after it, or to none. */
type Whither = 'earlier' | 'later' | 'nowhere'

export interface Related {
  whither: Whither
  /** Headline of the document that it leads to. */
  title: string
  /** Number of that document; null: there is none. */
  target: number | null
}

/** A link leads so far at most, in documents: news refers to what is new. */
const REACH = 300

/** How often a document in the same language is looked for; of one in twelve it is found nearly always. */
const TRIES = 50

/** Of a hundred links so many lead to documents before, after, and nowhere. */
const EARLIER = 0.55
const LATER = 0.25

/** The related links of a document, none of them twice. */
export function relatedOf(random: Random, seed: number, index: number): Related[] {
  const count = random.pick([0, 0, 1, 1, 1, 2, 2, 3, 4, 5])
  const links = Array.from({ length: count }, () => link(random, seed, index))
  return [...new Map(links.map((link) => [link.title, link])).values()]
}

function link(random: Random, seed: number, index: number): Related {
  const earlier = random.happens(EARLIER)
  const later = random.happens(LATER / (1 - EARLIER))
  const target = earlier || later ? targetOf(random, seed, index, earlier ? -1 : 1) : null
  if (target !== null) {
    const whither = earlier ? 'earlier' : 'later'
    return { whither, title: headlineOf(seed, target), target }
  }
  const tongue = tongues[languageOf(seed, index)]
  const title = fill(random, tongue, random.pick(tongue.headlines), someone(random, 'known'))
  return { whither: 'nowhere', title, target }
}

function targetOf(random: Random, seed: number, index: number, step: 1 | -1): number | null {
  const language = languageOf(seed, index)
  for (let tried = 0; tried < TRIES; tried++) {
    const target = index + step * random.between(1, REACH)
    if (target >= 0 && languageOf(seed, target) === language) return target
  }
  return null
}
