/** What Lexical calls the element whose children are the paragraphs and blocks of a text. */
const EDITOR = '[data-lexical-editor="true"]'

/** So many frames it may take until the form's tab with the text has been drawn. */
const PATIENCE = 60

const editor = () => document.querySelector<HTMLElement>(EDITOR)

/** Which paragraph or block of the article's text something on the page is in, from 0; -1 if in none. */
export function placeInBody(node: Node | null): number {
  const root = editor()
  if (!root || !node || node === root || !root.contains(node)) return -1
  let child = node
  while (child.parentNode && child.parentNode !== root) child = child.parentNode
  return [...root.children].indexOf(child as Element)
}

/** Goes to a paragraph or block of the article's text, wherever in the form one is, and puts the cursor there. */
export async function goToPlace(index: number): Promise<void> {
  if (!editor()) document.querySelector<HTMLElement>('.tabs-field__tab-button')?.click()
  for (let frame = 0; frame < PATIENCE && !editor()?.children[index]; frame++)
    await new Promise(requestAnimationFrame)
  const root = editor()
  const child = root?.children[index]
  if (!root || !child) return
  root.focus({ preventScroll: true })
  window.getSelection()?.collapse(child, 0)
  child.scrollIntoView({ block: 'center' })
  child.animate([{ backgroundColor: 'var(--theme-warning-200)' }, {}], 2_000)
}
