import { blocksOf } from '../../lib/blocks-of'
import type { Missing } from '../../outputs/readiness'
import type { Article } from '../../payload-types'
import { findInForm } from '../lib/find-in-form'
import { focusOn } from '../lib/focus-on'
import { TEXT_TAB } from '../lib/text-tab'
import { textEditor } from '../lib/text-editor'

/**
 * Brings the place of what is missing into view and gives it the focus, whichever tab is open.
 *
 * @param body of the form: figures are drawn one by one, in any order
 */
export async function reveal(
  missing: Exclude<Missing, { what: 'alt' }>,
  body: Article['body'],
): Promise<void> {
  const tab = missing.what === 'embargo' ? null : TEXT_TAB
  const place = await findInForm(tab, () => {
    switch (missing.what) {
      case 'headline':
        return document.querySelector<HTMLElement>('#field-headline')
      case 'embargo':
        return document.querySelector<HTMLElement>('#field-embargo input')
      case 'image':
        return pencilOf(textEditor()?.children[placeOf(missing.figure, body)])
    }
  })
  if (place) focusOn(place)
}

/** The button with which an image is chosen, once the figure says that it has none: before, it is drawn anew. */
const pencilOf = (figure: Element | undefined) =>
  figure?.querySelector('.text-block__empty') &&
  figure.querySelector<HTMLElement>('.LexicalEditorTheme__block__editButton')

/** Which part of the text has a figure, from 0; -1 if none. */
function placeOf(figure: number, body: Article['body']): number {
  const parts = body?.root.children ?? []
  const until = (at: number) => blocksOf({ children: parts.slice(0, at + 1) }, 'figure')
  return parts.findIndex((_, at) => until(at).length >= figure)
}
