import type { ContentCollection } from '../types'

/** A document that an undo leaves as it is, or some of its fields. */
export interface Kept {
  collection: ContentCollection | 'sources'
  id: string
  /** What an editor knows it by. */
  title: string
  /** In words for an editor. */
  why: string
}

/** What taking a run back did, counted in content documents. */
export interface UndoCounts {
  /** Created by the run, and gone now. */
  removed: number
  /** Changed by the run, and as before in every field that nobody changed since. */
  restored: number
  /** Left to the editors: as many as are listed, sources of later runs among them. */
  kept: number
  /** Created by the run and still needed by others, or gone or as before already. */
  unchanged: number
}

export interface UndoReport {
  run: string
  /** The run was taken back before, and there was nothing left to do. */
  already: boolean
  counts: UndoCounts
  kept: Kept[]
}

/** An empty report for a run. */
export const emptyUndoReport = (run: string): UndoReport => ({
  run,
  already: false,
  counts: { removed: 0, restored: 0, kept: 0, unchanged: 0 },
  kept: [],
})
