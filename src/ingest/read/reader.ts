import type { Agency, Corrected, Reading, SourceDocument } from '../../engine/types'

/** A document to be read, and what is known of it before. */
export interface ReadJob {
  document: SourceDocument
  corrected: Corrected
  language: string | undefined
}

/** Reads documents, in this thread or in others. */
export interface Reader {
  /** @returns a reading for each, in their order */
  read: (jobs: readonly ReadJob[]) => Promise<Reading[]>
  close: () => Promise<void>
}

/** What a thread is told once. */
export interface ThreadData {
  /** The registry that credit lines are taken apart with. */
  agencies: readonly Agency[]
}
