/**
 * The words of one language that the engine goes by. Phrases are compared without case, punctuation and
 * white space at their ends; write them in lower case. Adding a language is one file like `en.ts` and its
 * entry in `index.ts`.
 */
export interface Words {
  /** Debris: a block that says only this (buttons, labels, headings of boxes). */
  boilerplate: readonly string[]
  /** Debris: a block that begins with this, or where a short block has it anywhere. */
  boilerplateWithin: readonly string[]
  /** Alone above or below a picture: buttons that enlarge it, and its label. Figures are left out. */
  pictureLabels: readonly string[]
  /** In front of a link to another article, or alone above such links. */
  relatedLabels: readonly string[]
  /** "By": before the names of who wrote it. */
  authorLeads: readonly string[]
  reporterLeads?: readonly string[]
  editorLeads: readonly string[]
  translatorLeads: readonly string[]
  /** "Photo": before a credit line. */
  creditLeads: readonly string[]
  /** What a credit line says besides names; the first word of each list is what the reading shows. */
  creditNotes: readonly (readonly string[])[]
  /** "Correction", "An earlier version of": what a note begins with that sets something right. */
  correctionLeads: readonly string[]
  clarificationLeads: readonly string[]
  retractionLeads: readonly string[]
  /** January, Jan … */
  months: readonly string[]
  weekdays: readonly string[]
  /** Besides months, weekdays and figures: what a line may hold that only gives a date. */
  dateWords: readonly string[]
  /** What a person can be: president, spokesman. Lower case. */
  roles: readonly string[]
  /** Lower-case words that may stand within a role: former, deputy. */
  roleModifiers: readonly string[]
  /** Small words within a role: of, for. */
  roleLinks: readonly string[]
  honorifics: readonly string[]
  /** Roles written short, before a name: "Gov.", "Sen.". */
  roleAbbreviations?: readonly string[]
  /** Verbs of saying, in the forms that news uses. */
  said: readonly string[]
  articles: readonly string[]
  /** Prepositions of place: "in Prague" is no person. */
  placePrepositions: readonly string[]
  /** Frequent small words; they give the language away, and begin sentences without being names. */
  functionWords: readonly string[]
  /** You and your: the page speaks to its reader. */
  reader: readonly string[]
  /** I, we and our. */
  firstPerson: readonly string[]
  /** What furniture tells the reader to do, as the first word: read, sign (up). */
  imperatives: readonly string[]
  /** Every noun has a capital, so that one says nothing about names. */
  capitalNouns?: boolean
  /** Lower-case nouns stand before a role to narrow it: "union leader". */
  nounModifiers?: boolean
  /** Adjectives of nation and party where they follow the role: "le président français". */
  adjectives?: readonly string[]
}

/** Words of a template, set apart by white space. */
export const words = (template: TemplateStringsArray): readonly string[] =>
  String.raw(template).split(/\s+/).filter(Boolean)

/** Phrases of a template, one a line or set apart by a semicolon. */
export const phrases = (template: TemplateStringsArray): readonly string[] =>
  String.raw(template)
    .split(/[\n;]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean)
