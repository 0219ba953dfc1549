import { kindOf, type Step } from '../page'
import { datelineOf, datelinePrefixOf } from '../text/dateline'
import type { Dateline } from '../types'

/** Paragraphs from the top in which the place may stand: a standfirst may come before it. */
const reach = 3

/** Reads place and date from a line of their own, or from the beginning of the first paragraphs. */
export const dateline: Step = (page) => {
  const own = page.blocks.find((block) => kindOf(block) === 'dateline')
  const first = page.blocks
    .filter((block) => kindOf(block) === 'paragraph' || kindOf(block) === 'standfirst')
    .slice(0, reach)
  const line = own ? { ...datelineOf(own.text, page.lexicon), lines: own.lines } : null
  for (const block of first) {
    const prefix = datelinePrefixOf(block.text, page.lexicon, page.registry)
    if (!prefix) continue
    const from = block.lines[0]
    const dateline: Dateline = {
      place: prefix.place ?? line?.place ?? null,
      date: prefix.date ?? line?.date ?? null,
      lines: [from, from],
    }
    return { ...page, dateline }
  }
  return { ...page, dateline: line }
}
