import { textContent } from 'domutils'
import { parseHtml } from './parse-html'

/** The text of a snippet that may hold tags and character references, on one line. */
export function plainText(snippet: string): string {
  const { root } = /[<&]/.test(snippet) ? parseHtml(snippet) : {}
  return (root ? textContent(root) : snippet).replace(/\s+/g, ' ').trim()
}
