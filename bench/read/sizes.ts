export interface Sizes {
  /** Published articles. */
  articles: number
  /** Documents that are imported meanwhile. */
  imported: number
  rounds: number
  /** Of one measurement. */
  seconds: number
  /** At most, while documents are imported. */
  importSeconds: number
}

export const full: Sizes = {
  articles: 300,
  imported: 10_000,
  rounds: 5,
  seconds: 4,
  importSeconds: 60,
}
/** Shows that everything runs. */
export const quick: Sizes = {
  articles: 20,
  imported: 1_000,
  rounds: 1,
  seconds: 1,
  importSeconds: 10,
}
