import type { Problem, SourceDocument } from '../types'

/** A document, or why there is none. */
export type Opened =
  { document: SourceDocument; problem?: undefined } | { document?: undefined; problem: Problem }

/** A kind of file that the engine can read: bytes in, blocks or a problem out; never a throw on content. */
export interface Format {
  name: string
  /** Lower case, without the dot. */
  extensions: readonly string[]
  /** A promise where the library that takes the file apart is asynchronous. */
  open(bytes: Uint8Array): Opened | Promise<Opened>
}
