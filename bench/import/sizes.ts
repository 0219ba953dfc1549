/** How many documents each way of writing is measured with. */
export interface Sizes {
  /** Imported before anything is measured: the code is compiled then, and people whom all know are in. */
  before: number
  imported: number
  /** One after the other takes long; the first of those that are imported. */
  looped: number
  /** Everything is measured so often, in turn … */
  rounds: number
  /** … but no round begins that would not be over by then, if it takes as long as the one before. */
  seconds: number
}

export const full: Sizes = { before: 300, imported: 2_000, looped: 100, rounds: 3, seconds: 280 }

/** Shows that everything runs, and little more. */
export const quick: Sizes = { before: 4, imported: 12, looped: 6, rounds: 1, seconds: 280 }
