import type { Element } from 'domhandler'
import { existsOne } from 'domutils'
import {
  authorClasses,
  captionClass,
  chromeElements,
  chromeRoles,
  creditClass,
  figureClasses,
  pictureElements,
  relatedName,
  standfirstClass,
} from './elements'

/** What the elements around a text say of it. */
export interface Place {
  /** Within the furniture of the page, or in a list of other articles. */
  zone: 'chrome' | 'related' | null
  /** Number of the figure, from 1. */
  picture: number | null
  part: 'caption' | 'credit' | null
  /** What in the markup says which part of the figure it is. */
  partMarkup: string
  /** 1 to 6; 0 for no heading. */
  heading: number
  quote: boolean
  item: boolean
  preformatted: boolean
  /** Target of the link around it. */
  href: string | null
  time: boolean
  author: boolean
  /** Marked as the headline by itemprop or h-entry. */
  headline: boolean
  /** Marked as the standfirst by its class. */
  summary: boolean
}

/** The outermost place. */
export const nowhere: Place = {
  zone: null,
  picture: null,
  part: null,
  partMarkup: '',
  heading: 0,
  quote: false,
  item: false,
  preformatted: false,
  href: null,
  time: false,
  author: false,
  headline: false,
  summary: false,
}

/**
 * The place within an element that stands in a place.
 *
 * @param nextPicture gives the number of a figure that begins here
 */
export function enter(place: Place, element: Element, nextPicture: () => number): Place {
  const { name, attribs } = element
  const { class: classes = '', id = '', role = '', rel = '', itemprop = '' } = attribs
  const names = classes.split(/\s+/)
  const inner = { ...place }

  if (isChrome(place, name, role)) inner.zone = 'chrome'
  else if (place.zone === null && (name === 'aside' || relatedName.test(`${classes} ${id}`))) {
    inner.zone = 'related'
  }
  if (place.picture === null && isFigure(element, names)) inner.picture = nextPicture()
  const part = partOf(element, inner.picture !== null)
  // Whatever stands in a credit is credit.
  if (part && place.part !== 'credit') Object.assign(inner, part)
  const level = headingLevel(name, attribs)
  if (level > 0) inner.heading = level
  if (name === 'blockquote') inner.quote = true
  if (name === 'li') inner.item = true
  if (name === 'pre') inner.preformatted = true
  if (name === 'a' && attribs.href) inner.href = attribs.href
  if (name === 'time') inner.time = true
  if (rel.split(/\s+/).includes('author') || itemprop === 'author') inner.author = true
  if (names.some((word) => authorClasses.has(word.toLowerCase()))) inner.author = true
  if (itemprop === 'headline' || (level > 0 && names.includes('p-name'))) inner.headline = true
  if (standfirstClass.test(classes)) inner.summary = true
  return inner
}

/** The footer of a quotation names who said it. */
const isChrome = (place: Place, name: string, role: string): boolean =>
  chromeRoles.has(role) || (chromeElements.has(name) && !(name === 'footer' && place.quote))

/** A figure may hold a table or a quotation: only those with a picture are pictures. */
const isFigure = (element: Element, names: readonly string[]): boolean =>
  (element.name === 'figure' ||
    element.attribs.role === 'figure' ||
    names.some((word) => figureClasses.has(word))) &&
  existsOne(({ name }) => pictureElements.has(name), element.children) &&
  !existsOne(({ name }) => name === 'blockquote' || name === 'table', element.children)

type Part = Pick<Place, 'part' | 'partMarkup'>

/** Which part of a figure an element begins, strict signs first; without a figure element only captions are told. */
function partOf({ name, attribs }: Element, inFigure: boolean): Part | null {
  const { class: classes = '', itemprop = '' } = attribs
  if (name === 'figcaption') return { part: 'caption', partMarkup: name }
  if (itemprop === 'caption') return { part: 'caption', partMarkup: 'itemprop' }
  if (inFigure && (itemprop === 'creditText' || itemprop === 'copyrightHolder'))
    return { part: 'credit', partMarkup: 'itemprop' }
  if (inFigure && creditClass.test(classes))
    return { part: 'credit', partMarkup: 'class of a credit' }
  if (captionClass.test(classes)) return { part: 'caption', partMarkup: 'class of a caption' }
  return null
}

function headingLevel(name: string, { role, 'aria-level': level }: Record<string, string>): number {
  if (/^h[1-6]$/.test(name)) return Number(name[1])
  return role === 'heading' ? Math.min(Math.max(Number(level) || 2, 1), 6) : 0
}
