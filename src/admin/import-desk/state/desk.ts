import type { Corrected } from '../../../engine/types'
import { laidOver } from '../correct/laid-over'
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
  /** @property mayRetry whether that was not the document's fault */
  | { problem: string; mayRetry?: true }
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
  /** Whether it was corrected before that was known: such corrections come on top of those that were kept. */
  isAhead: boolean
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
  /** Reads it once more. */
  | { type: 'retry'; id: string }
  | { type: 'found'; id: string; found: Found }
  | { type: 'known'; id: string; sourceKey: string; known: KnownSource | null }
  | { type: 'outcome'; id: string; outcome: Outcome }

export const emptyDesk: Desk = { typed: '', documents: [], open: null }

interface Brought {
  other?: DeskSource | null
  /** What is done on it already. */
  work?: Work
  isAhead?: boolean
}

export const documentOf = (
  id: string,
  source: DeskSource,
  { other = null, work = noWork, isAhead = false }: Brought = {},
): DeskDocument => ({
  id,
  source,
  other,
  history: historyOf(work),
  found: null,
  known: undefined,
  isAhead,
  outcome: { state: 'open' },
})

export function deskReducer(desk: Desk, action: DeskAction): Desk {
  switch (action.type) {
    case 'add': {
      const documents = [...desk.documents, ...action.documents]
      const [only, ...others] = documents
      // A document by itself is worked on at once; of several the list tells which need it. Nobody is taken from their work.
      return {
        ...desk,
        documents,
        open: desk.open ?? (others.length === 0 ? (only?.id ?? null) : null),
      }
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
    case 'restore': {
      const there = new Set(desk.documents.map(({ id }) => id))
      const left = action.desk.documents.filter(({ id }) => !there.has(id))
      return {
        typed: desk.typed || action.desk.typed,
        documents: [...left, ...desk.documents],
        open: desk.open ?? action.desk.open,
      }
    }
    case 'work':
      return changed(desk, action.id, (document) => worked(document, action.action))
    case 'swap':
      return changed(desk, action.id, (document) => swapped(document))
    case 'retry':
      return changed(desk, action.id, (document) => ({
        ...document,
        // Another one, so that whoever reads it asks again.
        source: { ...document.source },
        found: null,
      }))
    case 'found':
      return changed(desk, action.id, (document) => ({ ...document, found: action.found }))
    case 'known':
      return changed(desk, action.id, (document) =>
        // It may have been read in another format since, or created.
        document.known === undefined && sourceKeyOf(document) === action.sourceKey
          ? withKnown(document, action.known)
          : document,
      )
    case 'outcome':
      return changed(desk, action.id, (document) => withOutcome(document, action.outcome))
  }
}

/** What is to be corrected: what was done here, else what an earlier import kept. */
export const correctedOf = ({ history, known }: DeskDocument): Corrected =>
  history.present.corrected ?? known?.corrected ?? nothing

/** One and the same, so that whoever goes by it sees no change. */
const nothing: Corrected = {}

/** What identifies a document; null until it is read. */
const sourceKeyOf = ({ found }: DeskDocument): string | null =>
  found && found.problem === undefined ? found.sourceKey : null

/** With what an earlier import kept, and over it what was corrected ahead of it. */
export function withKnown(document: DeskDocument, known: KnownSource | null): DeskDocument {
  const { history, isAhead } = document
  if (!isAhead || known === null) return { ...document, known, isAhead: false }
  const over = ({ corrected }: Work) => corrected && laidOver(known.corrected, corrected)
  return { ...document, known, isAhead: false, history: recorrected(history, over) }
}

/** With other corrections in every step. */
function recorrected(history: History, correctedIn: (work: Work) => Corrected | null): History {
  const over = (work: Work): Work => ({ ...work, corrected: correctedIn(work) })
  return {
    ...history,
    past: history.past.map(over),
    present: over(history.present),
    future: history.future.map(over),
  }
}

/** While it is being saved nothing is changed: it would not be sent. What comes later is for the next time. */
function worked(document: DeskDocument, action: WorkAction): DeskDocument {
  const { history, known, isAhead, outcome } = document
  if (outcome.state === 'saving') return document
  const next = workOn(history, action)
  if (next === history) return document
  const isFirst = history.present.corrected === null && next.present.corrected !== null
  return {
    ...document,
    history: next,
    isAhead: isAhead || (known === undefined && isFirst),
    outcome: { state: 'open' },
  }
}

/** What is created is known from then on: to create it again changes the article that it became. */
function withOutcome(document: DeskDocument, outcome: Outcome): DeskDocument {
  if (outcome.state !== 'saved') return { ...document, outcome }
  const known = {
    article: outcome.article,
    headline: document.known?.headline ?? null,
    isPublished: document.known?.isPublished ?? false,
    corrected: correctedOf(document),
  }
  // What was kept before is not kept any more; the steps lead back to it all the same.
  const before = document.known?.corrected ?? nothing
  const history = recorrected(document.history, ({ corrected }) => corrected ?? before)
  return { ...document, outcome, known, isAhead: false, history }
}

/** The lines of another format are others: what was corrected of them is gone. */
function swapped(document: DeskDocument): DeskDocument {
  const { id, source, other, outcome } = document
  if (other === null || outcome.state === 'saving') return document
  return documentOf(id, other, { other: source })
}

const changed = (
  desk: Desk,
  id: string,
  change: (document: DeskDocument) => DeskDocument,
): Desk => ({
  ...desk,
  documents: desk.documents.map((document) => (document.id === id ? change(document) : document)),
})
