import type { BodyNode } from './body-node'

/** A word; in scripts that put no spaces between words, a letter. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+/gu

/** The different words of a node's text, in lower case; none for a block, which is not made of words. */
export function nodeWords(node: unknown): Set<string> {
  return new Set(textOf(node).toLowerCase().match(WORD))
}

/** Formatting ends within words, paragraphs and items do not. */
function textOf(node: unknown): string {
  const { text, children } = (node ?? {}) as BodyNode
  if (typeof text === 'string') return text
  if (!Array.isArray(children)) return ' '
  return children.map(textOf).join('') + ' '
}
