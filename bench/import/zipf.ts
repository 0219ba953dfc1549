import type { Random } from '../lib/random'

/** So fine is the chance that ranks are drawn from. */
const STEPS = 2 ** 24

/**
 * A rank from 0 to `count` − 1, each as likely as one over its place: the first comes about twice as often as the
 * second, and the last ones hardly ever.
 */
export const zipf = (random: Random, count: number): number =>
  Math.floor((count + 1) ** (random.between(0, STEPS - 1) / STEPS)) - 1
