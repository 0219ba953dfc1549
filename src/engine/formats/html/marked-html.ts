import { isTag, isText, type ChildNode, type Document, type ParentNode } from 'domhandler'
import { leftOut } from './elements'
import type { Piece } from './pieces'

const attribute = 'data-piece'

/** What Readability looks at. */
const kept = ['class', 'id', 'role', 'rel', 'itemprop', 'href', 'src', 'alt', 'aria-hidden']

/** Elements that a page has once; the frame around the text has them. */
const frame = new Set(['html', 'body'])
const voids = new Set(['area', 'br', 'col', 'hr', 'img', 'amp-img', 'wbr'])

/**
 * Writes a tree as HTML again, without what is left out, each text in a `<span>` with the number of its piece:
 * what Readability keeps of the page can be told by the numbers, however it rebuilds the elements.
 */
export function markedHtml(root: Document, pieces: readonly Piece[]): string {
  const numbers = new Map<ChildNode, number>()
  for (const [i, { nodes }] of pieces.entries()) for (const node of nodes) numbers.set(node, i)
  const parts: string[] = []

  const write = (parent: ParentNode) => {
    for (const child of parent.children) {
      const number = numbers.get(child)
      const mark = number === undefined ? '' : ` ${attribute}="${number}"`
      if (isText(child)) {
        parts.push(mark ? `<span${mark}>${harmless(child.data)}</span>` : harmless(child.data))
      } else if (isTag(child) && (!leftOut.has(child.name) || mark)) {
        const { name, attribs } = child
        if (frame.has(name)) {
          write(child)
          continue
        }
        const attributes = kept
          .filter((key) => attribs[key] !== undefined)
          .map((key) => ` ${key}="${escape(attribs[key] ?? '')}"`)
        parts.push(`<${name}${attributes.join('')}${mark}>`)
        if (voids.has(name)) continue
        write(child)
        parts.push(`</${name}>`)
      }
    }
  }

  write(root)
  return `<!doctype html><html><head><title></title></head><body>${parts.join('')}</body></html>`
}

/** The numbers of the pieces that an element holds. */
export const marksIn = (element: Element): number[] =>
  [...element.querySelectorAll(`[${attribute}]`)].map((marked) =>
    Number(marked.getAttribute(attribute)),
  )

/** Text that needs no reference, each of which would make a node: only its length and punctuation matter. */
const harmless = (text: string) => text.replace(/[<&]/g, '+')

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
