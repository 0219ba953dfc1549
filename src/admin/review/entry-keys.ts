import type { KeyboardEvent } from 'react'
import { isTyped } from '../lib/is-typed'

/** What marks the link of each entry. */
export const ENTRY = 'data-review-entry'

/** Where the keys go from an entry; -1 is the one before the first, so that ↓ from above the list goes to the first. */
const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  j: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  k: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
}

/** Moves the focus from entry to entry; Enter then follows the link, as everywhere. Keys that are typed into a field are left alone. */
export function moveAmongEntries(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (!step || isTyped(event)) return
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>(`[${ENTRY}]`)]
  const at = links.findIndex((link) => link.closest('li')?.contains(document.activeElement))
  const next = links[step(at, links.length - 1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}
