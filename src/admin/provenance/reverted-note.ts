import type { Reverted } from '../../ingest/provenance/revert-change'

const KEY = 'slugline-reverted'

/** Notes what was put back in a document, for the page that is loaded next: it offers to undo it. */
export function noteReverted(document: string, reverted: Reverted): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ document, reverted }))
  } catch {
    // More than a browser keeps, or nothing at all by its settings: an article has its versions all the same.
  }
}

/** What was put back in the document just now; told once. */
export function takeReverted(document: string): Reverted | null {
  const note = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as {
    document: string
    reverted: Reverted
  } | null
  if (note?.document !== document) return null
  sessionStorage.removeItem(KEY)
  return note.reverted
}
