import { parseHTML } from 'linkedom'
import type { GoldBlock } from '../train-blocks/pages'
import type { Surroundings } from './candidate'
import { claimsOf } from './claims'
import { columnOf } from './column'
import { flatten, type FlatBlock } from './flatten'
import { headlineOf } from './headline'
import { nearest, signatureOf } from './markup'
import { labelBlocks } from './label-blocks'
import { comments, related, widgets } from './vocabulary'

export interface LabelledPage {
  /** Host of the publisher; null where the page does not give its address. */
  host: string | null
  blocks: GoldBlock[]
}

/** Characters of running text; less is no article. */
const shortestArticle = 900
/** Comments that are longer are taken out: a scraper of articles leaves them. */
const longestComments = 400
/** So many blocks are kept above the headline and below the last paragraph. */
const around = { above: 6, below: 25 }
const longParagraph = 60

/**
 * Flattens a page to the blocks of its article and labels them by what their markup says.
 *
 * @returns null where the page has no article, or its headline cannot be told
 */
export function labelPage(html: string): LabelledPage | null {
  const { document } = parseHTML(html)
  if (!document.documentElement || !document.body) return null
  const claims = claimsOf(document)
  for (const code of document.querySelectorAll('script, style')) code.remove()
  const headline = headlineOf(document, claims)
  if (!headline) return null
  const place = columnOf(document, headline)
  if (place.length < shortestArticle || place.body === document.body) return null
  const { body, column } = place
  removeComments(column, [body, headline])
  const flat = flatten(column)
  const [first, last] = runOf(flat, body)
  const head = flat.findIndex(({ element }) => headline.contains(element))
  if (first < 0 || head > first + 3) return null
  const quoted = flat.filter(({ element }) =>
    nearest(element, column, ({ tagName }) => tagName === 'BLOCKQUOTE'),
  )
  const quoteShare = quoted.reduce((sum, { text }) => sum + text.length, 0) / place.length
  const page: Surroundings = { ...place, headline, claims, quoteShare }
  const from = Math.max(0, Math.min(head, first) - around.above)
  const to = last + around.below + 1
  return {
    host: claims.host,
    blocks: labelBlocks(flat.slice(from, to), page, {
      start: Math.max(first, head + 1) - from,
      end: last - from,
    }),
  }
}

function removeComments(column: Element, kept: readonly Element[]): void {
  for (const element of column.querySelectorAll('*')) {
    if (
      comments.test(signatureOf(element)) &&
      !kept.some((one) => element.contains(one)) &&
      (element.textContent ?? '').length > longestComments
    ) {
      element.remove()
    }
  }
}

/** Indexes of the first and the last long paragraph of the article; -1 where it has none. */
function runOf(flat: readonly FlatBlock[], body: Element): [first: number, last: number] {
  const isLong = ({ isAlt, text, element, linked }: FlatBlock) =>
    !isAlt &&
    linked < 0.5 &&
    text.length >= longParagraph &&
    body.contains(element) &&
    !nearest(
      element,
      body,
      (at) =>
        at.tagName === 'FOOTER' || related.test(signatureOf(at)) || widgets.test(signatureOf(at)),
    )
  return [flat.findIndex(isLong), flat.findLastIndex(isLong)]
}
