import { blockTexts } from './blocks/texts'
import { conflictTexts } from './conflicts/texts'
import { deskTexts } from './desk/texts'
import { requestTexts } from './lib/texts'
import { listTexts } from './lists/texts'
import { safekeepingTexts } from './safekeeping/texts'

const en = {
  blocks: blockTexts.en,
  conflicts: conflictTexts.en,
  desk: deskTexts.en,
  lists: listTexts.en,
  request: requestTexts.en,
  safekeeping: safekeepingTexts.en,
}

/** Whatever is said in English is said in German. */
const de: typeof en = {
  blocks: blockTexts.de,
  conflicts: conflictTexts.de,
  desk: deskTexts.de,
  lists: listTexts.de,
  request: requestTexts.de,
  safekeeping: safekeepingTexts.de,
}

/** Every text of our own in the admin, by language and by the part of the admin that says it: Payload's i18n has them. */
export const adminTexts = { en, de }

export type AdminTexts = typeof en
