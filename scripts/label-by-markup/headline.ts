import type { Claims } from './claims'
import { skippedElements } from './elements'
import { isHidden, nearest } from './markup'
import { countWords, keyOf, squeeze } from './text'

/** Share of a candidate's words that a title of the page's head must have: a name of the site may be added there. */
const alikeFirst = 0.6
/** The same for elements that are not the first heading. */
const alikeOther = 0.9
const otherCandidates = 'h2, h3, h1, [itemprop=headline], [class*=headline], [class*=title]'

/** Finds the element with the headline; null where the page leaves open which it is. */
export function headlineOf(document: Document, { titles }: Claims): Element | null {
  const isVisible = (element: Element) =>
    squeeze(element.textContent) !== '' &&
    !nearest(element, document.body, (at) => isHidden(at) || skippedElements.has(at.tagName))
  const isTitle = (element: Element, share: number) => {
    const own = keyOf(element.textContent).split(' ')
    return (
      own.length > 2 &&
      titles.some((title) => {
        const known = new Set(title.split(' '))
        return own.filter((word) => known.has(word)).length >= share * own.length
      })
    )
  }
  const first = [...document.querySelectorAll('h1')].filter(
    (element) =>
      isVisible(element) &&
      countWords(squeeze(element.textContent)) > 2 &&
      !element.querySelector('a[href]'),
  )
  return (
    first.find((element) => isTitle(element, alikeFirst)) ??
    [...document.querySelectorAll(otherCandidates)].find(
      (element) =>
        isVisible(element) && isTitle(element, alikeOther) && element.children.length < 4,
    ) ??
    (first.length === 1 ? (first[0] ?? null) : null)
  )
}
