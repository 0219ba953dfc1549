import type { ChildNode, Element } from 'domhandler'
import { isTag, isText } from 'domhandler'
import { textContent } from 'domutils'
import type { RichNode } from '../../stated'
import { parseHtml } from '../html/parse-html'
import { isWebAddress } from '../web-address'

const marks: Readonly<Record<string, number>> = {
  strong: 1,
  em: 2,
  s: 4,
  u: 8,
  code: 16,
  sub: 32,
  sup: 64,
}

/** What stands in a text besides text: a picture by its name, a link by its name or by its words. */
export type Placed =
  | { type: 'figure'; name: string }
  | { type: 'relatedLink'; name: string | null; title: string; label: string | null }

/** @returns the number of what is placed there, from 1; null where there is no such thing */
type NumberOf = (placed: Placed) => number | null

/** Something in the markup that an article's text has not: it is not ours, and has to be read. */
class Foreign extends Error {}

/**
 * Takes the HTML of an article apart that `src/outputs/ninjs` wrote, so that writing it once more gives the same.
 *
 * @param numberOf numbers what stands in the text
 * @returns null for any other HTML
 */
export function richText(html: string, numberOf: NumberOf): RichNode[] | null {
  const { root } = parseHtml(html)
  if (!root) return null
  try {
    return root.children.flatMap((node) => blocksOf(node, numberOf))
  } catch (error) {
    if (error instanceof Foreign) return null
    throw error
  }
}

function blocksOf(node: ChildNode, numberOf: NumberOf): RichNode[] {
  if (isText(node) && node.data.trim() === '') return []
  if (!isTag(node)) throw new Foreign()
  switch (node.name) {
    case 'p':
      return [{ type: 'paragraph', children: inlineOf(node.children, 0) }]
    case 'h2':
    case 'h3':
    case 'h4':
      return [{ type: 'heading', tag: node.name, children: inlineOf(node.children, 0) }]
    case 'blockquote':
      return [{ type: 'quote', children: inlineOf(onlyParagraphOf(node).children, 0) }]
    case 'ul':
    case 'ol':
      return [listOf(node, node.name)]
    case 'figure':
      return placed(
        'figure',
        { type: 'figure', name: node.attribs['data-association'] ?? '' },
        numberOf,
      )
    case 'aside':
      return placed('relatedLink', linkIn(node), numberOf)
    default:
      throw new Foreign()
  }
}

function placed(type: 'figure' | 'relatedLink', what: Placed, numberOf: NumberOf): RichNode[] {
  const number = numberOf(what)
  return number === null ? [] : [{ type, number }]
}

function onlyParagraphOf(quote: Element): Element {
  const [paragraph, ...others] = quote.children
  if (!paragraph || others.length || !isTag(paragraph) || paragraph.name !== 'p')
    throw new Foreign()
  return paragraph
}

const listOf = (list: Element, tag: 'ul' | 'ol'): RichNode => ({
  type: 'list',
  tag,
  children: list.children.map((item): RichNode => {
    if (!isTag(item) || item.name !== 'li') throw new Foreign()
    return { type: 'listitem', children: inlineOf(item.children, 0) }
  }),
})

function linkIn(aside: Element): Placed {
  const textIn = (name: string): string | null => {
    const found = aside.children.find((child) => isTag(child) && child.name === name)
    return found ? textContent(found) : null
  }
  const name = aside.attribs['data-association'] ?? null
  return { type: 'relatedLink', name, title: textIn('cite') ?? '', label: textIn('span') }
}

/** @param format of the marks around */
function inlineOf(nodes: readonly ChildNode[], format: number): RichNode[] {
  return nodes.flatMap((node): RichNode[] => {
    if (isText(node)) return [{ type: 'text', text: node.data, format }]
    if (!isTag(node)) throw new Foreign()
    const mark = Object.hasOwn(marks, node.name) ? marks[node.name] : undefined
    if (mark !== undefined) return inlineOf(node.children, format | mark)
    if (node.name === 'br') return [{ type: 'linebreak' }]
    if (node.name === 'ul' || node.name === 'ol') return [listOf(node, node.name)]
    if (node.name !== 'a') throw new Foreign()
    const url = node.attribs.href ?? ''
    const children = inlineOf(node.children, format)
    return isWebAddress(url) || url.startsWith('mailto:')
      ? [{ type: 'link', url, children }]
      : children
  })
}
