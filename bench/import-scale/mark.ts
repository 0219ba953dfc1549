/** How a run stood after so many documents. */
export interface Mark {
  documents: number
  /** Since the mark before. */
  documentsPerSecond: number
  residentMegabytes: number
  /** Median time of a query, by its name. */
  queryMs: Readonly<Record<string, number>>
}
