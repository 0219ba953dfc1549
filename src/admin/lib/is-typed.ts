import type { KeyboardEvent } from 'react'

/** Whether a key is meant for a field, or for the browser, and not for a shortcut of ours. */
export function isTyped({ target, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  const isField = target instanceof HTMLElement && target.closest('input, select, textarea, dialog')
  return Boolean(isField) || altKey || ctrlKey || metaKey
}
