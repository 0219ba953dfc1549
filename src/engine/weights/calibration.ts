import type { Kind } from '../types'

/**
 * How much a kind is favoured when the most probable one is chosen. Rare kinds are easily missed: a block must look
 * much like one to be taken for one, and an editor loses more by a quotation missed than by one too many. Chosen on
 * pages of publishers left out, for accuracy and the mean F1 of the kinds together.
 */
export const favours: Partial<Record<Kind, number>> = {
  quote: 6,
  'list-item': 4,
  'image-credit': 4,
  'image-caption': 1.25,
  'related-link': 1.5,
  byline: 1.2,
  dateline: 1.2,
  heading: 1.1,
  paragraph: 0.75,
  boilerplate: 0.6,
}

/** Slope and offset of the logit, fitted by scripts/train-blocks on pages of publishers left out. */
export interface Calibration {
  slope: number
  offset: number
}

/**
 * How often a verdict is right that the chain gives so much of a chance (Platt scaling).
 *
 * @param share 0 to 1
 * @returns 0.01 to 0.99, in hundredths; 1 is kept for what an editor or the markup says
 */
export function confidenceOf(share: number, { slope, offset }: Calibration): number {
  const logit = Math.log(share / (1 - share))
  const right = 1 / (1 + Math.exp(-(slope * logit + offset)))
  return Math.max(0.01, Math.min(0.99, Math.round(right * 100) / 100))
}
