import type { StatedArticle } from '../../stated'

/** As src/outputs/ninjs/corrections-note.ts begins each. */
const beginning = /^(correction|clarification|retraction)(?: (\d{4}-\d\d-\d\dT[\d:.]+Z))?: /

/** The corrections in a note that we wrote; nothing of any other. A draft's may have no date; one that is none is left out. */
export function correctionsIn(note: string): StatedArticle['corrections'] {
  return note.split(/\n(?! {2})/).flatMap((entry) => {
    const [lead, type, date] = beginning.exec(entry) ?? []
    if (lead === undefined) return []
    const text = entry.slice(lead.length).replace(/\n {2}/g, '\n')
    const isDate = date !== undefined && !Number.isNaN(Date.parse(date))
    return [{ type: type as 'correction', date: isDate ? date : null, text }]
  })
}
