import { conflictTexts } from './conflicts/texts'
import { requestTexts } from './lib/texts'
import { linkTexts } from './related-links/texts'
import { reviewTexts } from './review/texts'

const en = {
  conflicts: conflictTexts.en,
  links: linkTexts.en,
  request: requestTexts.en,
  review: reviewTexts.en,
}

/** Whatever is said in English is said in German. */
const de: typeof en = {
  conflicts: conflictTexts.de,
  links: linkTexts.de,
  request: requestTexts.de,
  review: reviewTexts.de,
}

/** Every text of our own in the admin, by language and by the part of the admin that says it: Payload's i18n has them. */
export const adminTexts = { en, de }

export type AdminTexts = typeof en
