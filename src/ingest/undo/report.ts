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
  /** The run was taken back before, and no more of it could be taken back now. */
  already: boolean
  counts: UndoCounts
  /** Source documents that could not be taken back; listed with the kept, and tried again by another undo. */
  failed: number
  kept: Kept[]
}

/** What taking back some source documents did. */
export interface Undone {
  counts: Omit<UndoCounts, 'kept'>
  kept: Kept[]
  /** Ids of the documents that were deleted. */
  removed: string[]
}

export const emptyUndone = (): Undone => ({
  counts: { removed: 0, restored: 0, unchanged: 0 },
  kept: [],
  removed: [],
})

/** An empty report for a run. */
export const emptyUndoReport = (run: string): UndoReport => ({
  run,
  already: false,
  counts: { removed: 0, restored: 0, kept: 0, unchanged: 0 },
  failed: 0,
  kept: [],
})
