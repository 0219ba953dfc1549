import { renderBody, type LexicalNode, type Renderers } from './lexical'

const paragraph = (_node: LexicalNode, inner: string) => (inner.trim() ? `${inner.trim()}\n\n` : '')

const renderers: Renderers = {
  text: (node) => String(node.text ?? ''),
  linebreak: () => '\n',
  tab: () => '\t',
  paragraph,
  heading: paragraph,
  quote: paragraph,
  list: (_node, inner) => inner && `${inner}\n`,
  listitem: (_node, inner) => (inner.trim() ? `${inner.trim()}\n` : ''),
}

/**
 * The text of an article's body: its paragraphs, headings, quotes and list items, a blank line between them.
 * Pictures and related links are not part of the text.
 *
 * @param body stored Lexical state, or null
 */
export function bodyToText(body: unknown): string {
  return renderBody(body, renderers).trim()
}
