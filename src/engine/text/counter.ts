import { traitsOf, unit, unitAt } from './characters'

/** "1of4Grass Valley": a gallery's counter has lost what set it apart from the caption. */
const counter = /^\d{1,3}\s?(?:of|\/|von|sur|de|di|van)\s?\d{1,3}(?=\p{Lu})/u

/** A caption without the counter of its gallery; the text itself where it has none. */
export const uncounted = (text: string): string =>
  traitsOf(unitAt(text, 0)) & unit.digit ? text.replace(counter, '') : text
