import { findInForm } from '../lib/find-in-form'
import { TEXT_TAB } from '../lib/text-tab'
import { textEditor } from '../lib/text-editor'

/** Which paragraph or block of the article's text something on the page is in, from 0; -1 if in none. */
export function placeInBody(node: Node | null): number {
  const root = textEditor()
  if (!root || !node || node === root || !root.contains(node)) return -1
  let child = node
  while (child.parentNode && child.parentNode !== root) child = child.parentNode
  return [...root.children].indexOf(child as Element)
}

/** Goes to a paragraph or block of the article's text, wherever in the form one is, and puts the cursor there. */
export async function goToPlace(index: number): Promise<void> {
  const child = await findInForm(TEXT_TAB, () => textEditor()?.children[index])
  if (!child) return
  textEditor()?.focus({ preventScroll: true })
  window.getSelection()?.collapse(child, 0)
  child.scrollIntoView({ block: 'center' })
  child.animate([{ backgroundColor: 'var(--theme-warning-200)' }, {}], 2_000)
}
