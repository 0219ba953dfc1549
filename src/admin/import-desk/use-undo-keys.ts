import { useEffect } from 'react'
import type { WorkAction } from './state/history'

/**
 * Ctrl or ⌘ with Z, Shift with it, and Y: wherever the focus is, for what is typed into a field is a step of the desk. A search is
 * none.
 */
export function useUndoKeys(work: (action: WorkAction) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      if (event.target instanceof HTMLInputElement && event.target.type === 'search') return
      event.preventDefault()
      work({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [work])
}
