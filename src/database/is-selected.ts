import type { SelectType } from 'payload'
import { getSelectMode } from 'payload/shared'

/** Whether a `select` leaves in a field of a document, or the field that holds it: `usedIn`, `meta.title`. */
export function isSelected(path: string, select: SelectType | undefined): boolean {
  if (!select) return true
  const [name = ''] = path.split('.')
  return getSelectMode(select) === 'include' ? Boolean(select[name]) : select[name] !== false
}
