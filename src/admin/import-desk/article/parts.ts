import { unwrap } from '../../../engine/text/unwrap'
import type { Credit, Figure, Kind, Reading, RelatedLink } from '../../../engine/types'
import { correctionsOf } from '../../../ingest/corrections-of'
import { listItemText } from '../../../ingest/list-item-text'

/** A part of the article's text, as the import will lay it out. */
export type Part =
  | { type: 'paragraph' | 'heading' | 'quote'; line: number; text: string }
  | { type: 'list'; line: number; items: readonly string[] }
  | { type: 'figure'; line: number; number: number; figure: Figure; credit: Credit | null }
  | { type: 'link'; line: number; link: RelatedLink }

const texts: Partial<Record<Kind, 'paragraph' | 'heading' | 'quote'>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  quote: 'quote',
}

/** The text of the article that a reading becomes, in the order of the page: what `buildBody` (src/ingest/body.ts) writes. */
export function partsOf(reading: Reading): Part[] {
  const isCorrection = correctionsOf(reading)
  const credits = new Map(reading.credits.map((credit) => [credit.line, credit]))
  const shown = new Set<number>()
  const links = [...reading.relatedLinks]
  const parts: Part[] = []
  for (const [index, block] of reading.blocks.entries()) {
    const { kind, lines, figure: number } = block
    const [line] = lines
    const link = kind === 'related-link' ? links.shift() : undefined
    if (isCorrection(block)) continue
    const type = texts[kind]
    if (type) parts.push({ type, line, text: unwrap(block.text) })
    else if (kind === 'list-item') {
      const item = unwrap(listItemText(block.text))
      const last = parts.at(-1)
      if (last?.type === 'list' && reading.blocks[index - 1]?.kind === 'list-item')
        parts.splice(-1, 1, { ...last, items: [...last.items, item] })
      else parts.push({ type: 'list', line, items: [item] })
    } else if (number !== undefined) {
      const figure = reading.figures[number - 1]
      if (!figure || shown.has(number)) continue
      shown.add(number)
      const credit = credits.get(figure.credit ?? '') ?? null
      parts.push({ type: 'figure', line, number, figure, credit })
    } else if (link) parts.push({ type: 'link', line, link })
  }
  return parts
}
