import { conflictTexts } from './conflicts/texts'
import { kindTexts } from './import-desk/kind-texts'
import { deskTexts } from './import-desk/texts'
import { requestTexts } from './lib/texts'

const en = {
  conflicts: conflictTexts.en,
  importDesk: deskTexts.en,
  kinds: kindTexts.en,
  request: requestTexts.en,
}

/** Whatever is said in English is said in German. */
const de: typeof en = {
  conflicts: conflictTexts.de,
  importDesk: deskTexts.de,
  kinds: kindTexts.de,
  request: requestTexts.de,
}

/** Every text of our own in the admin, by language and by the part of the admin that says it: Payload's i18n has them. */
export const adminTexts = { en, de }

export type AdminTexts = typeof en
