import type { Corrected, Lines, Problem, SourceDocument } from '../engine/types'

/** The collections an import writes content to, in the order in which they refer to each other. */
export const contentCollections = [
  'agencies',
  'people',
  'credits',
  'images',
  'related-links',
  'articles',
] as const

export type ContentCollection = (typeof contentCollections)[number]

/** How a document was given, so that it can be given once more: a file, or a line of NDJSON as it stood there. */
type Given = { path: string } | { line: Uint8Array }

/** A document on its way in: decoded and cut into blocks, not yet read. */
export interface IncomingDocument {
  /** What identifies the document for ever: the caller's id, else its path, else its sha256. */
  sourceKey: string
  filename: string | null
  /** Name of the format that decoded it: "txt". */
  format: string
  document: SourceDocument
  /** What an editor corrected in its reading, as far as it came with the document. */
  corrected?: Corrected
  /** BCP 47, where somebody says so; otherwise as an earlier import was told, or detected. */
  language?: string
  given?: Given
}

/** A document that could not even be read from its bytes: counted as failed, the run goes on. */
export interface UnreadableDocument {
  sourceKey: string
  filename: string | null
  problem: Problem
  given?: Given
}

/** A document as its bytes were taken: with its blocks, or with the reason why it has none. */
export type LoadedDocument = IncomingDocument | UnreadableDocument

/** A place in the content graph that a source line became. */
export interface Target {
  collection: ContentCollection
  id: string
  /** Field, or path within the body: "caption", "body.root.children.4". */
  path: string
}

/** One content document as a reading wants it to be: only the fields an import sets. */
export interface GraphNode {
  collection: ContentCollection
  id: string
  fields: Record<string, unknown>
}

/** Everything one source document becomes, with every block's place in it. */
export interface ContentGraph {
  nodes: GraphNode[]
  /** One entry a block of the reading; null where the block stays in the source only. */
  targets: (Target | null)[]
  articleId: string
  /** Doubts that arose while building the graph, besides the reading's own. */
  problems: Problem[]
}

/** What happens to one content document. */
type Outcome = 'created' | 'updated' | 'unchanged'

/** Something that an editor and the source both changed since the last import: the editor's stays. */
export interface Conflict {
  field: string
  /** Where in the merged document: "caption", "body.3", "people.2.relation"; null for a part that is not there. */
  path: string | null
  /** As last imported, as the newsroom has it, as the new reading has it; nothing where it is not there. */
  base: unknown
  ours: unknown
  theirs: unknown
}

export interface Change {
  collection: ContentCollection
  id: string
  outcome: Outcome
  /** The fields to write: all of them for "created", the changed ones for "updated". */
  data: Record<string, unknown>
  /** Of "updated": what the fields to write hold until then. */
  before?: Record<string, unknown>
  /** Where an editor's value was kept against a different new one. */
  conflicts: Conflict[]
}

/** The field values of a source's documents as last imported, by "collection/id". */
export type Base = Record<string, Record<string, unknown>>

/** What an import of one document would write, decided against the database as it stands. */
export interface Plan {
  sourceKey: string
  sourceId: string
  articleId: string
  changes: Change[]
  /** The sources row to write; null when nothing at all is written. */
  source: Record<string, unknown> | null
  sourceExists: boolean
  problems: Problem[]
  discardedBlocks: number
}

/** A problem of a run, with the document it belongs to. */
export interface RunProblem {
  sourceKey: string
  code: string
  message: string
  lines: Lines
}

export interface Counts {
  created: number
  updated: number
  unchanged: number
  /** Content documents in which an editor's value won over a different new one. */
  conflicts: number
  /** Source documents that are not in. */
  failed: number
}

/** What a run did, counted in content documents (not sources, imports or versions). */
export interface RunReport {
  run: string
  counts: Counts
  byCollection: Record<ContentCollection, Counts>
  problems: RunProblem[]
}
