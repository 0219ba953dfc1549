import { useEffect } from 'react'
import type { Desk } from './state/desk'

/** Ids of the heading of a document, of that of the list, and of the box for a text. */
export const HEADING = 'import-heading'
export const LIST = 'import-files'
export const TEXT = 'import-text'

/**
 * Gives the focus, where what had it is gone, to what is there now: the heading of the document that was opened, or of the list
 * from which one was removed; the box for a text where there is none left.
 *
 * @param isBusy while drafts are created, other buttons are there
 */
export function useFocusKept({ documents, open, typed }: Desk, isBusy: boolean): void {
  const there = documents.find(({ id }) => id === open)
  const format = there?.source.format
  const isBeingRead = there?.found === null
  const isEmpty = documents.length === 0 && typed === ''
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const id = open !== null ? HEADING : documents.length > 0 ? LIST : TEXT
    document.getElementById(id)?.focus({ preventScroll: true })
  }, [open, format, documents.length, isEmpty, isBeingRead, isBusy])
}
