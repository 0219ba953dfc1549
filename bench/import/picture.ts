import type { Random } from '../lib/random'
import { agencies } from './agencies'
import { fill } from './fill'
import { newcomers, someone } from './people'
import type { Tongue } from './tongues/tongue'
import { zipf } from './zipf'

/** One picture of a page, as its words stand there. */
export interface Picture {
  alt: string | null
  caption: string
  credit: string
  /** Whether the credit ends the caption, in brackets; otherwise it is a line of its own. */
  inline: boolean
}

/** One of ten pictures is by somebody whom nobody has heard of. */
const BY_NEWCOMER = 0.1

export function pictureOf(
  random: Random,
  tongue: Tongue,
  cast: readonly string[],
  [seed, index]: readonly [seed: number, index: number],
): Picture {
  const person = random.pick(cast)
  const [newcomer] = newcomers(seed, index + random.between(0, 50))
  const photographer =
    newcomer !== undefined && random.happens(BY_NEWCOMER)
      ? newcomer
      : someone(random, 'photographers')
  const agency = agencies[zipf(random, agencies.length)] ?? ''
  const inline = random.happens(0.35)
  return {
    alt:
      inline || random.happens(0.3) ? null : fill(random, tongue, random.pick(tongue.alts), person),
    caption: fill(random, tongue, random.pick(tongue.captions), person),
    credit: random.happens(0.3) ? `${agency}/${photographer}` : `${photographer}/${agency}`,
    inline,
  }
}
