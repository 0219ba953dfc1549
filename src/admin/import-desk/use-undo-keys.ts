import { useEffect } from 'react'
import type { WorkAction } from './state/history'

/** Ctrl or ⌘ with Z, Shift with it, and Y; but in a field whose text is no step of the desk they are the browser's. */
export function useUndoKeys(work: (action: WorkAction) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      if (isOther(event.target)) return
      event.preventDefault()
      work({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [work])
}

/** Whether something is a field that has steps of its own: see `limited` (article/limited.tsx). */
const isOther = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, [contenteditable="true"]') !== null &&
  target.dataset.step === undefined
