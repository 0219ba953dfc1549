import { Readability } from '@mozilla/readability'
import { isTag, type Document, type ParentNode } from 'domhandler'
import { parseHTML } from 'linkedom'
import { markedHtml, marksIn } from './marked-html'
import type { Piece } from './pieces'

/**
 * What the finder can be asked to look at, in elements and in the sum of their depths: it takes up to 0.5 ms for an
 * element and 10 µs for each level above it. The longest pages of the web have half of that, others a tenth.
 */
const mostElements = 15_000
const mostDepth = 500_000
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
  let elements = 0
  let depths = 0
  const count = (parent: ParentNode, depth: number) => {
    for (const child of parent.children) {
      if (!isTag(child)) continue
      elements++
      depths += depth
      if (elements > mostElements || depths > mostDepth) return
      count(child, depth + 1)
    }
  }
  count(root, 1)
  return elements > mostElements || depths > mostDepth
}
