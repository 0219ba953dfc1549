import type { Corrected } from '../../../engine/types'
import type { DeskEdits } from './edits'

/** What an editor made of a document. */
export interface Work {
  /** null: nobody has touched it, so that what an earlier import kept goes on. */
  corrected: Corrected | null
  edits: DeskEdits
}

/** The work on a document, with the way back. */
export interface History {
  past: readonly Work[]
  present: Work
  future: readonly Work[]
  /** What was changed last: one step back takes back all that is typed into one field. */
  last: string | null
}

export type WorkAction =
  | { type: 'change'; work: Partial<Work>; field: string | null }
  | { type: 'undo' }
  | { type: 'redo' }

/** So many steps can be taken back. */
const MOST_STEPS = 200

export const noWork: Work = { corrected: null, edits: {} }

/** A document with some work done on it, which cannot be taken back. */
export const historyOf = (present: Work): History => ({ past: [], present, future: [], last: null })

export function workOn(history: History, action: WorkAction): History {
  const { past, present, future, last } = history
  switch (action.type) {
    case 'change': {
      const isSameStep = action.field !== null && action.field === last
      return {
        past: isSameStep ? past : [...past, present].slice(-MOST_STEPS),
        present: { ...present, ...action.work },
        future: [],
        last: action.field,
      }
    }
    case 'undo': {
      const before = past.at(-1)
      if (before === undefined) return history
      return { past: past.slice(0, -1), present: before, future: [present, ...future], last: null }
    }
    case 'redo': {
      const [after, ...rest] = future
      if (after === undefined) return history
      return { past: [...past, present], present: after, future: rest, last: null }
    }
  }
}
