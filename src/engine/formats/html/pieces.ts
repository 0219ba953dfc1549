import { isTag, isText, type ChildNode, type Element, type ParentNode } from 'domhandler'
import { inline, leftOut } from './elements'
import { isDataRow } from './data-row'
import { enter, nowhere, type Place } from './place'
import { Run } from './run'

/** A piece of visible text between two breaks of the page, or a picture with its alt text. */
export interface Piece {
  /** Single spaces, "\n" where the page breaks the line; empty for a picture without alt text. */
  text: string
  place: Place
  /** Target of the one link that all of the text is in, but for a label such as "Read more:". */
  href: string | null
  /** The share of the text in `<time>`, from 0 to 1. */
  timed: number
  /** Part of the text is marked as an author's name, or all of it as the byline. */
  authored: boolean
  /** A row of a table of data. */
  row: boolean
  /** Address of the picture; null for text. */
  src: string | null
  /** A picture within a figure. */
  inFigure: boolean
  /** The nodes that it comes from. */
  nodes: readonly ChildNode[]
  /** Offsets into the source, the second one behind the end. */
  start: number
  end: number
}

/** An image with so short an alt text is a letter or an emoji of the text around it. */
const longestGlyph = 2

/**
 * Cuts a tree into pieces, in the order of the page: every visible text is in exactly one, as a browser would
 * show it, and the alt text of every picture in one of its own. What is not text of the page is listed in
 * `elements.ts` (`leftOut`); besides that, hidden elements are left out.
 *
 * @param root a tree of no more than a few hundred levels
 */
export function piecesOf(root: ParentNode): Piece[] {
  const pieces: Piece[] = []
  const alts = new Set<string>()
  let pictures = 0
  let run = new Run()
  let waiting: Piece[] = []

  const nextPicture = () => ++pictures

  /** Ends the piece that is being read. */
  const flush = (place: Place, row = false) => {
    const piece = run.finish(place, row)
    if (piece) pieces.push(piece)
    // Not spread: there may be more of them than a call has room for.
    for (const picture of waiting) pieces.push(picture)
    waiting = []
    run = new Run()
  }

  const addPicture = (element: Element, place: Place) => {
    const alt = (element.attribs.alt ?? '').replace(/\s+/g, ' ').trim()
    if (alt.length > 0 && alt.length <= longestGlyph && !place.picture) {
      run.add(alt, place, element)
      return
    }
    const picture = place.picture ?? nextPicture()
    const key = `${picture} ${alt}`
    if (alts.has(key)) return
    alts.add(key)
    const piece: Piece = {
      text: alt,
      place: { ...place, picture },
      href: place.href,
      timed: 0,
      authored: false,
      row: false,
      src: element.attribs.src ?? element.attribs['data-src'] ?? '',
      inFigure: place.picture !== null,
      nodes: [element],
      start: element.startIndex ?? 0,
      end: (element.endIndex ?? 0) + 1,
    }
    if (run.isEmpty) pieces.push(piece)
    else waiting.push(piece)
  }

  const visitChildren = (parent: ParentNode, place: Place) => {
    for (const child of parent.children) {
      if (isText(child)) run.add(child.data, place, child)
      else if (isTag(child) && !isHidden(child)) visit(child, place)
    }
  }

  const visit = (element: Element, place: Place) => {
    const { name } = element
    if (name === 'img' || name === 'amp-img') return addPicture(element, place)
    if (name === 'noscript') return visitNoscript(element, place)
    if (leftOut.has(name)) return
    if (name === 'br') {
      if (!run.breakLine()) flush(place)
      return
    }
    const inner = enter(place, element, nextPicture)
    if (name === 'tr' && isDataRow(element)) return visitRow(element, place, inner)
    // In a list of links the date is no part of the headline.
    const breaks =
      !inline.has(name) || inner.part !== place.part || (inner.time && place.zone === 'related')
    if (breaks) flush(place)
    else if (followsElement(element)) run.space()
    visitChildren(element, inner)
    if (breaks) flush(inner)
  }

  /** Scripts that load pictures late leave the picture itself here, for those without scripts. */
  const visitNoscript = (element: Element, place: Place) => {
    if (place.picture === null) return
    for (const child of element.children) {
      if (isTag(child) && child.name === 'img') addPicture(child, place)
    }
  }

  const visitRow = (element: Element, place: Place, inner: Place) => {
    flush(place)
    for (const cell of element.children) {
      if (!isTag(cell) || isHidden(cell)) continue
      if (!run.isEmpty) run.add(' | ', inner, null)
      visitChildren(cell, inner)
    }
    flush(inner, true)
  }

  visitChildren(root, nowhere)
  flush(nowhere)
  return pieces
}

const isHidden = ({ attribs: { hidden, style = '' } }: Element): boolean =>
  (hidden !== undefined && hidden !== 'until-found') ||
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)

/** Two of these side by side without a space, as in a menu, are set apart by the page's styles. */
const setApart = new Set(['a', 'span', 'time'])

const followsElement = ({ name, prev }: Element): boolean =>
  setApart.has(name) && prev !== null && isTag(prev) && setApart.has(prev.name)
