/** The words a page puts around an article, in the article's language. */
export interface Words {
  /** BCP 47, of these words. */
  language: string
  by: (names: string) => string
  editedBy: (names: string) => string
  translatedBy: (names: string) => string
  published: string
  updated: string
  minutes: (count: number) => string
  pictureMissing: string
  people: string
  related: string
  corrections: string
  correction: string
  clarification: string
  retraction: string
  draftPreview: string
  linkWorksUntil: string
}

const english: Words = {
  language: 'en',
  by: (names) => `By ${names}`,
  editedBy: (names) => `Edited by ${names}`,
  translatedBy: (names) => `Translated by ${names}`,
  published: 'Published',
  updated: 'Updated',
  minutes: (count) => `${count} min read`,
  pictureMissing: 'Picture not available yet',
  people: 'People in this article',
  related: 'Related',
  corrections: 'Corrections and clarifications',
  correction: 'Correction',
  clarification: 'Clarification',
  retraction: 'Retraction',
  draftPreview: 'Draft preview.',
  linkWorksUntil: 'This link works until',
}

const german: Words = {
  language: 'de',
  by: (names) => `Von ${names}`,
  editedBy: (names) => `Redaktion: ${names}`,
  translatedBy: (names) => `Übersetzung: ${names}`,
  published: 'Veröffentlicht',
  updated: 'Aktualisiert',
  minutes: (count) => `${count} Min. Lesezeit`,
  pictureMissing: 'Bild noch nicht verfügbar',
  people: 'Personen in diesem Artikel',
  related: 'Zum Thema',
  corrections: 'Korrekturen und Klarstellungen',
  correction: 'Korrektur',
  clarification: 'Klarstellung',
  retraction: 'Widerruf',
  draftPreview: 'Vorschau eines Entwurfs.',
  linkWorksUntil: 'Dieser Link gilt bis',
}

const french: Words = {
  language: 'fr',
  by: (names) => `Par ${names}`,
  editedBy: (names) => `Édité par ${names}`,
  translatedBy: (names) => `Traduit par ${names}`,
  published: 'Publié',
  updated: 'Mis à jour',
  minutes: (count) => `${count} min de lecture`,
  pictureMissing: 'Image pas encore disponible',
  people: 'Personnes citées dans cet article',
  related: 'Sur le même sujet',
  corrections: 'Corrections et précisions',
  correction: 'Correction',
  clarification: 'Précision',
  retraction: 'Rétractation',
  draftPreview: 'Aperçu d’un brouillon.',
  linkWorksUntil: 'Ce lien est valable jusqu’au',
}

const known = new Map([english, german, french].map((words) => [words.language, words]))

/**
 * The words for a language, else the English ones.
 *
 * @param language BCP 47; only its first part counts
 */
export function wordsFor(language: string | null | undefined): Words {
  return known.get(language?.split('-')[0]?.toLowerCase() ?? '') ?? english
}
