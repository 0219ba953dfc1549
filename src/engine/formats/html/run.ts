import type { ChildNode } from 'domhandler'
import type { Piece } from './pieces'
import type { Place } from './place'

const whiteSpace = /[ \t\n\r\f]+/g
const blank = /^[ \t\n\r\f]*$/
/** What leads to a link and is no part of what it is called: "Read more:". */
const label = /^[^:]{1,40}:\s*$/

/** Text on its way to become a piece: white space as a browser shows it, and what the inline elements say. */
export class Run {
  private readonly parts: string[] = []
  private readonly nodes: ChildNode[] = []
  /** The last thing that was added: nothing yet, text, a space or a break of the line. */
  private last: 'nothing' | 'text' | 'space' | 'break' = 'nothing'
  private length = 0
  private linked = 0
  private timed = 0
  private authored = false
  private readonly hrefs = new Set<string>()
  /** The text before the first link; null without one. */
  private before: string | null = null
  private start = -1
  private end = -1

  get isEmpty(): boolean {
    return this.length === 0
  }

  /** @param node null for text that the page does not have */
  add(text: string, place: Place, node: ChildNode | null) {
    if (blank.test(text) && !place.preformatted) {
      if (text !== '') this.space()
      return
    }
    const collapsed = place.preformatted ? text : text.replace(whiteSpace, ' ')
    const shown = this.last === 'text' ? collapsed : collapsed.trimStart()
    if (shown === '') return
    if (place.href !== null) this.before ??= this.parts.join('')
    this.parts.push(shown)
    this.last = shown.endsWith(' ') ? 'space' : 'text'
    this.count(shown.trim().length, place)
    if (node) this.locate(node, text)
  }

  space() {
    if (this.last !== 'text') return
    this.parts.push(' ')
    this.last = 'space'
  }

  /** @returns false where the line was broken already: an empty line sets paragraphs apart */
  breakLine(): boolean {
    if (this.last === 'break') return false
    if (this.last === 'nothing') return true
    this.parts.push('\n')
    this.last = 'break'
    return true
  }

  /** @returns null where there was no text */
  finish(place: Place, row: boolean): Piece | null {
    if (this.length === 0) return null
    return {
      text: this.parts.join('').trim(),
      place,
      href: this.target(),
      timed: this.timed / this.length,
      authored: this.authored,
      row,
      src: null,
      inFigure: false,
      nodes: this.nodes,
      start: this.start,
      end: this.end,
    }
  }

  private target(): string | null {
    const [href, another] = this.hrefs
    if (href === undefined || another !== undefined) return null
    const before = this.before ?? ''
    const unlinked = label.test(before) ? before.trim().length : 0
    return this.linked + unlinked >= this.length ? href : null
  }

  private count(length: number, { href, time, author }: Place) {
    this.length += length
    if (href !== null) {
      this.linked += length
      this.hrefs.add(href)
    }
    if (time) this.timed += length
    if (author) this.authored = true
  }

  private locate(node: ChildNode, text: string) {
    const start = node.startIndex ?? 0
    if (this.start < 0) this.start = start + (text.length - text.trimStart().length)
    this.end = (node.endIndex ?? start) + 1 - (text.length - text.trimEnd().length)
    this.nodes.push(node)
  }
}
