import type { Target } from '../types'

/** A line of a source, as the panel shows it. */
export interface SourceLine {
  /** From 1. */
  number: number
  text: string
  /** What became of it; null for what stays in the source only. */
  target: Target | null
  /** Whether it is about the document at hand. */
  isLit: boolean
}

/** A source that a document comes from. */
export interface DocumentSource {
  id: string
  sourceKey: string
  filename: string | null
  /** When it was imported for the first time; ISO 8601. */
  createdAt: string
  /** Lines that are not blank, in order: of an article all of them, of what it shares those about it and their neighbours. */
  lines: SourceLine[]
  /** Whether lines were left out behind these, because nobody reads so many beside a form. */
  isCut: boolean
}

/** A difference between what was imported and what is there now. */
export interface ChangeSinceImport {
  /** Names it as long as neither side changes. */
  id: string
  field: string
  /** Of a part of the text, which one it is from 1: of the text as it is now; for one that was removed, as imported. */
  part: number | null
  kind: 'changed' | 'added' | 'removed'
  /** In words for an editor; "" for nothing. */
  imported: string
  now: string
}

/** A doubt of the importer. */
export interface Doubt {
  id: string
  line: number
  code: string
  message: string
  isResolved: boolean
}

/** Where a document comes from, and what became of it since. */
export interface Provenance {
  /** Of this page, the newest first. */
  sources: DocumentSource[]
  /** Of those that were looked for. */
  total: number
  /** Whether there are more, older ones. */
  isCut: boolean
  /** From 1. */
  page: number
  pages: number
  /** Why there are none. */
  missing: 'not-imported' | 'deleted' | 'not-yours' | null
  changes: ChangeSinceImport[]
  doubts: Doubt[]
  /** Of an article: the paragraphs and blocks of its text as imported, and the lines of the source that each is from. */
  body: { node: unknown; lines: number[] }[]
}
