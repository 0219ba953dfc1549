import { read } from '../engine'
import type { Agency, Problem, Reading } from '../engine/types'
import type { IncomingDocument, LoadedDocument } from './types'

/** A reading and the document that it is of. */
export type Parsed = { id: string } & Reading

/**
 * What the engine makes of a document, without a look at the database.
 *
 * @param agencies known besides the built-in ones
 */
export const parseDocument = (
  { sourceKey, document, corrected, language }: IncomingDocument,
  agencies: readonly Agency[] = [],
): Parsed => ({
  id: sourceKey,
  ...read(document, { ...corrected, language, agencies }),
})

/** The same of a document that may be unreadable: then it is empty but for the reason. */
export const parseLoaded = (loaded: LoadedDocument, agencies?: readonly Agency[]): Parsed =>
  'problem' in loaded ? unread(loaded.sourceKey, loaded.problem) : parseDocument(loaded, agencies)

const unread = (id: string, problem: Problem): Parsed => ({
  id,
  language: 'und',
  blocks: [],
  figures: [],
  credits: [],
  people: [],
  contributors: [],
  dateline: null,
  relatedLinks: [],
  corrections: [],
  problems: [problem],
})
