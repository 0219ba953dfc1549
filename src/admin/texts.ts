import { articleHeadTexts } from './article-head/texts'
import { blockTexts } from './blocks/texts'
import { conflictTexts } from './conflicts/texts'
import { creditTexts } from './credits/texts'
import { doubtTexts } from './doubts/texts'
import { kindTexts } from './import-desk/kind-texts'
import { importDeskTexts } from './import-desk/texts'
import { requestTexts } from './lib/texts'
import { listTexts } from './lists/texts'
import { peopleTexts } from './people/texts'
import { pictureTexts } from './pictures/texts'
import { provenanceTexts } from './provenance/texts'
import { linkTexts } from './related-links/texts'
import { reviewTexts } from './review/texts'
import { safekeepingTexts } from './safekeeping/texts'

const en = {
  articleHead: articleHeadTexts.en,
  blocks: blockTexts.en,
  conflicts: conflictTexts.en,
  credits: creditTexts.en,
  doubts: doubtTexts.en,
  importDesk: importDeskTexts.en,
  kinds: kindTexts.en,
  language: { tag: 'en' },
  links: linkTexts.en,
  lists: listTexts.en,
  people: peopleTexts.en,
  pictures: pictureTexts.en,
  provenance: provenanceTexts.en,
  request: requestTexts.en,
  review: reviewTexts.en,
  safekeeping: safekeepingTexts.en,
}

/** Whatever is said in English is said in German. */
const de: typeof en = {
  articleHead: articleHeadTexts.de,
  blocks: blockTexts.de,
  conflicts: conflictTexts.de,
  credits: creditTexts.de,
  doubts: doubtTexts.de,
  importDesk: importDeskTexts.de,
  kinds: kindTexts.de,
  language: { tag: 'de' },
  links: linkTexts.de,
  lists: listTexts.de,
  people: peopleTexts.de,
  pictures: pictureTexts.de,
  provenance: provenanceTexts.de,
  request: requestTexts.de,
  review: reviewTexts.de,
  safekeeping: safekeepingTexts.de,
}

/** Every text of our own in the admin, by language and by the part of the admin that says it: Payload's i18n has them. */
export const adminTexts = { en, de }

export type AdminTexts = typeof en
