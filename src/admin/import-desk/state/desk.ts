import type { Corrected } from '../../../engine/types'
import { historyOf, noWork, workOn, type History, type Work, type WorkAction } from './history'

/** A document as it was pasted or dropped. */
export interface DeskSource {
  /** Name of the file; null for what was pasted. */
  filename: string | null
  /** What identifies it, where it brought that along; else its bytes do. */
  sourceKey: string | null
  /** Name of the format that takes it apart. */
  format: string
  bytes: Uint8Array
}

/** An earlier import of a document. */
export interface KnownSource {
  article: string | null
  headline: string | null
  isPublished: boolean
  corrected: Corrected
}

/** What was found in a document when it was read. */
export type Found =
  | { problem: string }
  | { problem?: undefined; headline: string | null; doubts: number; sourceKey: string }

/** What became of a document. */
export type Outcome =
  | { state: 'open' }
  | { state: 'saving' }
  | { state: 'failed'; message: string }
  | { state: 'saved'; article: string; refused: readonly string[] | null }

export interface DeskDocument {
  id: string
  source: DeskSource
  /** The same in another format, where the clipboard had it. */
  other: DeskSource | null
  history: History
  found: Found | null
  /** null: none; undefined: nobody has looked yet. */
  known: KnownSource | null | undefined
  outcome: Outcome
}

export interface Desk {
  /** What is being written into the box for a text. */
  typed: string
  documents: readonly DeskDocument[]
  /** Id of the document that is worked on; null for the list. */
  open: string | null
}

export type DeskAction =
  | { type: 'add'; documents: readonly DeskDocument[] }
  | { type: 'remove'; id: string }
  | { type: 'open'; id: string | null }
  | { type: 'type'; text: string }
  | { type: 'clear' }
  /** Puts back what was left, beside what is there by now. */
  | { type: 'restore'; desk: Desk }
  | { type: 'work'; id: string; action: WorkAction }
  | { type: 'swap'; id: string }
  | { type: 'found'; id: string; found: Found }
  | { type: 'known'; id: string; known: KnownSource | null }
  | { type: 'outcome'; id: string; outcome: Outcome }

export const emptyDesk: Desk = { typed: '', documents: [], open: null }

/** @param work that is done on it already */
export const documentOf = (
  id: string,
  source: DeskSource,
  { other = null, work = noWork }: { other?: DeskSource | null; work?: Work } = {},
): DeskDocument => ({
  id,
  source,
  other,
  history: historyOf(work),
  found: null,
  known: undefined,
  outcome: { state: 'open' },
})

export function deskReducer(desk: Desk, action: DeskAction): Desk {
  switch (action.type) {
    case 'add': {
      const documents = [...desk.documents, ...action.documents]
      const [only, ...others] = documents
      // A document by itself is worked on at once; of several the list tells which need it.
      return { ...desk, documents, open: others.length === 0 ? (only?.id ?? null) : null }
    }
    case 'remove': {
      const documents = desk.documents.filter(({ id }) => id !== action.id)
      return { ...desk, documents, open: desk.open === action.id ? null : desk.open }
    }
    case 'open':
      return { ...desk, open: action.id }
    case 'type':
      return { ...desk, typed: action.text }
    case 'clear':
      return emptyDesk
    case 'restore':
      return {
        typed: desk.typed || action.desk.typed,
        documents: [...action.desk.documents, ...desk.documents],
        open: desk.open ?? action.desk.open,
      }
    case 'work':
      return changed(desk, action.id, (document) => ({
        ...document,
        history: workOn(document.history, action.action),
        outcome: document.outcome.state === 'failed' ? { state: 'open' } : document.outcome,
      }))
    case 'swap':
      return changed(desk, action.id, (document) => swapped(document))
    case 'found':
      return changed(desk, action.id, (document) => ({ ...document, found: action.found }))
    case 'known':
      return changed(desk, action.id, (document) => ({ ...document, known: action.known }))
    case 'outcome':
      return changed(desk, action.id, (document) => ({ ...document, outcome: action.outcome }))
  }
}

/** What is to be corrected: what was done here, else what an earlier import kept. */
export const correctedOf = ({ history, known }: DeskDocument): Corrected =>
  history.present.corrected ?? known?.corrected ?? nothing

/** One and the same, so that whoever goes by it sees no change. */
const nothing: Corrected = {}

/** The lines of another format are others: what was corrected of them is gone. */
function swapped(document: DeskDocument): DeskDocument {
  const { id, source, other } = document
  return other === null ? document : documentOf(id, other, { other: source })
}

const changed = (
  desk: Desk,
  id: string,
  change: (document: DeskDocument) => DeskDocument,
): Desk => ({
  ...desk,
  documents: desk.documents.map((document) => (document.id === id ? change(document) : document)),
})
