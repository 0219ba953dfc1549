import { Readability } from '@mozilla/readability'
import { isTag, isText, type Document, type ParentNode } from 'domhandler'
import { parseHTML } from 'linkedom'
import { leftOut } from './elements'
import { markedHtml, marksIn } from './marked-html'
import type { Piece } from './pieces'

/**
 * What the finder can be asked to look at. It takes up to 0.5 ms for an element, and reads the text of each element
 * once more for every level above: 10 µs a level, and 60 ns a character and level. The longest pages of the web
 * have half of that, others a tenth.
 */
const most = { elements: 15_000, levels: 500_000, characters: 30_000_000 }
/** Less text is an article only if it is most of what the page has. */
const shortestArticle = 250
const mostOfPage = 0.4

/**
 * Finds the article of a page with Mozilla's Readability.
 *
 * @returns indexes of the pieces that belong to it; null where the page has none, or is too much for the finder
 */
export function articleOf(root: Document, pieces: readonly Piece[]): ReadonlySet<number> | null {
  if (isBeyondMeasure(root)) return null
  const { document } = parseHTML(markedHtml(root, pieces))
  const article = new Readability(document, {
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse()
  if (!article?.content) return null
  const kept = new Set(marksIn(article.content))
  const lengths = (within: (index: number) => boolean) =>
    pieces.reduce(
      (sum, { text, src }, i) => (src === null && within(i) ? sum + text.length : sum),
      0,
    )
  const length = lengths((i) => kept.has(i))
  const all = lengths((i) => pieces[i]?.place.zone !== 'chrome')
  return length >= shortestArticle || length > all * mostOfPage ? kept : null
}

function isBeyondMeasure(root: Document): boolean {
  const sum = { elements: 0, levels: 0, characters: 0 }
  const isTooMuch = () =>
    sum.elements > most.elements || sum.levels > most.levels || sum.characters > most.characters
  const count = (parent: ParentNode, depth: number) => {
    for (const child of parent.children) {
      if (isText(child)) sum.characters += child.data.length * depth
      if (!isTag(child) || leftOut.has(child.name)) continue
      sum.elements++
      sum.levels += depth
      if (isTooMuch()) return
      count(child, depth + 1)
    }
  }
  count(root, 1)
  return isTooMuch()
}
