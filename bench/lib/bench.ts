/** Figures by name; those that belong together share a group. */
export type Figures = Readonly<Record<string, number | Readonly<Record<string, number>>>>

/** What a benchmark found: figures hold for the machine that ran it, ratios for others too. */
export interface Result {
  figures: Figures
  ratios: Figures
}

/** What a figure or ratio, or each of a group, must reach or stay below. */
export interface Limit {
  atLeast?: number
  atMost?: number
  /** What it should reach one day. */
  goal?: number
}

/** How a benchmark is to run. */
interface RunOptions {
  /** Only shows that everything runs: the figures say little. */
  isQuick: boolean
  /** How many documents, for a benchmark that lets itself be told. */
  documents?: number
}

/** What each file of `bench/` exports, as `bench`. */
export interface Bench {
  /** By the name of the figure, ratio or group. */
  limits: Readonly<Record<string, Limit>>
  /** @param tell told what is done next */
  run(tell: (what: string) => void, options: RunOptions): Promise<Result>
}
