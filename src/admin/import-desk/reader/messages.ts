import type { Agency, Corrected, Problem, Reading } from '../../../engine/types'
import type { DeskSource } from '../state/desk'

/** What the worker is asked: to take a file apart into documents, or to read one. */
export type Question =
  | { ask: 'unpack'; filename: string; bytes: Uint8Array; maxMegabytes: number }
  | {
      ask: 'read'
      id: string
      /** Once: the worker keeps the document, and the agencies that it is read with. */
      first?: { source: DeskSource; agencies: readonly Agency[] }
      corrected: Corrected
    }

/** A document of a file, or why it is none. */
export type Unpacked =
  | { source: DeskSource; corrected: Corrected | null; problem?: undefined }
  | { source: DeskSource; corrected: null; problem: Problem }

/** What a document says. */
export type Read =
  | { problem: Problem; reading?: undefined }
  | {
      problem?: undefined
      reading: Reading
      sourceKey: string
      /** The whole text; with the first answer only. */
      text?: string
    }

export type Answers = { unpack: readonly Unpacked[]; read: Read }

/** Questions and answers go by the number of the question. */
export type Numbered<T> = T & { number: number }
