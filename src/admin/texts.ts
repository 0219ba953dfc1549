import { conflictTexts } from './conflicts/texts'
import { creditTexts } from './credits/texts'
import { kindTexts } from './import-desk/kind-texts'
import { deskTexts as importDeskTexts } from './import-desk/texts'
import { requestTexts } from './lib/texts'
import { peopleTexts } from './people/texts'
import { pictureTexts } from './pictures/texts'
import { provenanceTexts } from './provenance/texts'
import { linkTexts } from './related-links/texts'
import { reviewTexts } from './review/texts'

const en = {
  conflicts: conflictTexts.en,
  credits: creditTexts.en,
  importDesk: importDeskTexts.en,
  kinds: kindTexts.en,
  links: linkTexts.en,
  people: peopleTexts.en,
  pictures: pictureTexts.en,
  provenance: provenanceTexts.en,
  request: requestTexts.en,
  review: reviewTexts.en,
}

/** Whatever is said in English is said in German. */
const de: typeof en = {
  conflicts: conflictTexts.de,
  credits: creditTexts.de,
  importDesk: importDeskTexts.de,
  kinds: kindTexts.de,
  links: linkTexts.de,
  people: peopleTexts.de,
  pictures: pictureTexts.de,
  provenance: provenanceTexts.de,
  request: requestTexts.de,
  review: reviewTexts.de,
}

/** Every text of our own in the admin, by language and by the part of the admin that says it: Payload's i18n has them. */
export const adminTexts = { en, de }

export type AdminTexts = typeof en
