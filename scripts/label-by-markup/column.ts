import { skippedElements } from './elements'
import { nearest, signatureOf } from './markup'
import { squeeze } from './text'
import { comments, related } from './vocabulary'

/** Where the article stands in the page. */
export interface Column {
  /** The smallest element that holds most of the article's paragraphs. */
  body: Element
  /** What a scraper takes: the body with the headline, and what stands around them in one column. */
  column: Element
  /** Characters in long paragraphs of the whole page. */
  length: number
}

/** Shorter texts are no running text. */
const longText = 60
/** Share of the running text that the body holds: boxes and the end of the page may have the rest. */
const mostOfText = 0.72

/** Finds the article's column by where the long paragraphs are, and the headline. */
export function columnOf(document: Document, headline: Element): Column {
  const texts = runningTexts(document)
  const length = texts.reduce((sum, [, own]) => sum + own, 0)
  const sums = new Map<Element, number>()
  for (const [holder, own] of texts) {
    for (let at: Element | null = holder; at; at = at.parentElement) {
      sums.set(at, (sums.get(at) ?? 0) + own)
    }
  }
  let body: Element = document.body
  for (let next: Element | undefined = body; next;) {
    body = next
    next = [...body.children].find((child) => (sums.get(child) ?? 0) >= mostOfText * length)
  }
  return { body, column: around(body, headline, document.body), length }
}

/** Every element with running text of its own, and how much: a paragraph's is that of the element around it. */
function runningTexts(document: Document): [holder: Element, length: number][] {
  return [...document.querySelectorAll('p, div, section')].flatMap(
    (element): [Element, number][] => {
      const isParagraph = element.tagName === 'P'
      const length = isParagraph ? squeeze(element.textContent).length : ownTextOf(element)
      const holder = isParagraph ? element.parentElement : element
      const isRunning = length >= longText && !nearest(element, document.body, isNoArticle)
      return holder && isRunning ? [[holder, length]] : []
    },
  )
}

/** Characters directly in an element; 0 where none of its texts is long. */
function ownTextOf(element: Element): number {
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === element.TEXT_NODE)
  if (!texts.some(({ textContent }) => (textContent ?? '').trim().length > longText)) return 0
  return texts.reduce((sum, { textContent }) => sum + squeeze(textContent).length, 0)
}

const isNoArticle = (element: Element): boolean =>
  skippedElements.has(element.tagName) ||
  /^(?:FOOTER|ASIDE|FORM|FIGURE|LI)$/.test(element.tagName) ||
  comments.test(signatureOf(element)) ||
  related.test(signatureOf(element))

function around(body: Element, headline: Element, root: Element): Element {
  let column = body
  while (!column.contains(headline) && column.parentElement) column = column.parentElement
  const article = nearest(column, root, ({ tagName }) => /^(?:ARTICLE|MAIN)$/.test(tagName))
  if (article) return article
  return column === body && column !== root ? (column.parentElement ?? column) : column
}
