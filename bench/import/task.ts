/** One measurement, for a process of its own. */
export type Task =
  | { way: 'import'; uri: string; before: number; count: number; workers: number }
  | { way: 'loop'; uri: string; before: number; count: number }
  | { way: 'raw'; from: string; uri: string }

/** What a measurement found. */
export interface Outcome {
  documentsPerSecond: number
  /** The same once more, where it was imported once more. */
  againPerSecond?: number
  /** Content documents that were created for each article. */
  contentPerArticle: number
  /** Of the whole process, at its largest. */
  peakMegabytes: number
  /** Milliseconds of a document in which the process had the processor, all threads together. */
  processorMs: number
  /** Milliseconds in which the engine reads a document, without anything else. */
  readingMs?: number
}
