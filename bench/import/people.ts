import type { Random } from '../lib/random'
import { NAMES, personName } from './person-name'
import { streamOf } from './stream'
import { zipf } from './zipf'

/** Room for the newcomers of a document, whether they come or not: their numbers follow from its own. */
const MOST_NEWCOMERS = 4

/** Who is in the news again is so many documents old at most. */
const REMEMBERED = 200

/** People by how often they come up: those in the news, those who write it, those who take its pictures. */
const pools = { known: 1_500, staff: 120, photographers: 400 } as const

/** Somebody from a pool; few of them come up all the time. */
export function someone(random: Random, pool: keyof typeof pools): string {
  const names = Object.keys(pools) as (keyof typeof pools)[]
  const before = names.slice(0, names.indexOf(pool)).reduce((sum, name) => sum + pools[name], 0)
  // From the end of all names, while newcomers count from their beginning.
  return personName(NAMES - 1 - before - zipf(random, pools[pool]))
}

/** The people whom no document before this one names: two of them on average. */
export function newcomers(seed: number, index: number): string[] {
  const count = streamOf(seed, index, 'newcomers').between(0, MOST_NEWCOMERS)
  return Array.from({ length: count }, (_, i) => personName(index * MOST_NEWCOMERS + i))
}

/**
 * Who is in the news of a document, each once: its newcomers, people whom all know, and now and then a newcomer of a
 * document not long before.
 */
export function castOf(random: Random, seed: number, index: number): string[] {
  const before = index - random.between(1, REMEMBERED)
  const again = before >= 0 && random.happens(0.4) ? newcomers(seed, before).slice(0, 1) : []
  const known = Array.from({ length: random.between(1, 3) }, () => someone(random, 'known'))
  return [...new Set([...newcomers(seed, index), ...known, ...again])]
}
