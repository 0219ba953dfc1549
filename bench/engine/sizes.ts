/** How much is read. */
export interface Sizes {
  /** Synthetic pages beside the repository's own. */
  pages: number
  /** Bytes of the largest document. */
  largest: number
  /** Length of each adversarial text, in UTF-16 units. */
  adversarial: number
  /** For each figure whose fastest run counts. */
  seconds: number
  /** For each length of document. */
  secondsALength: number
}

export const full: Sizes = {
  pages: 200,
  largest: 50_000_000,
  adversarial: 1_000_000,
  seconds: 20,
  secondsALength: 5,
}

/** Shows that everything runs, and little more. */
export const quick: Sizes = {
  pages: 6,
  largest: 500_000,
  adversarial: 2_000,
  seconds: 0.2,
  secondsALength: 0.1,
}
