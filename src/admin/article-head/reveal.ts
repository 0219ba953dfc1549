import type { Missing } from '../../outputs/readiness'

/** The tab that the text stands in; the others are not rendered while another is open. */
const FIRST_TAB = '.collection-edit--articles .tabs-field__tab-button'

/** Where in Payload's form a thing is missing, as a selector of what takes the focus. */
function placeOf(missing: Exclude<Missing, { what: 'alt' }>): string {
  if (missing.what === 'headline') return '#field-headline'
  if (missing.what === 'embargo') return '#field-embargo input'
  return '.LexicalEditorTheme__block-figure'
}

/** Brings the place of what is missing into view and gives it the focus. */
export function reveal(missing: Exclude<Missing, { what: 'alt' }>): void {
  const find = () => {
    const places = document.querySelectorAll<HTMLElement>(placeOf(missing))
    return places[missing.what === 'image' ? missing.figure - 1 : 0]
  }
  if (!find()) document.querySelector<HTMLElement>(FIRST_TAB)?.click()
  // Once React has rendered the tab.
  requestAnimationFrame(() => {
    const place = find()
    place?.scrollIntoView({ block: 'center' })
    const target = missing.what === 'image' ? place?.querySelector<HTMLElement>('button') : place
    target?.focus()
  })
}
