import { keyOf } from '../text/key'
import type { Contributor, Correction } from '../types'
import { de } from './de'
import { en } from './en'
import { es } from './es'
import { fr } from './fr'
import { it } from './it'
import { nl } from './nl'
import { PhraseIndex } from './phrase-index'
import { Prefixes } from './prefixes'
import { WordTable } from './word-table'
import type { Words } from './words'

/** Languages by BCP 47 tag: a new one is its file and its entry here. */
const languages: Readonly<Record<string, Words>> = { en, de, fr, es, nl, it }

/**
 * Words in the form that rules ask for them. What labels and debris say counts in every language, since
 * pages mix them; what sentences are made of counts in the page's own.
 */
export interface Lexicon {
  /** Whole blocks of debris, as keys. */
  boilerplate: WordTable
  boilerplateWithin: PhraseIndex
  /** As keys. */
  pictureLabels: ReadonlySet<string>
  relatedLabels: Prefixes
  relatedLabelKeys: ReadonlySet<string>
  bylineLeads: Prefixes
  /** What those are whose names stand behind a lead. */
  bylineRoles: ReadonlyMap<string, Contributor['role']>
  creditLeads: Prefixes
  /** Key of a note in a credit line → the note as the reading shows it. */
  creditNotes: ReadonlyMap<string, string>
  /** First and last words of the keys of notes. */
  creditNoteWords: WordTable
  correctionLeads: Prefixes
  correctionTypes: ReadonlyMap<string, Correction['type']>
  months: ReadonlySet<string>
  weekdays: ReadonlySet<string>
  dateWords: ReadonlySet<string>
  roles: ReadonlySet<string>
  roleModifiers: ReadonlySet<string>
  roleLinks: ReadonlySet<string>
  honorifics: ReadonlySet<string>
  roleAbbreviations: ReadonlySet<string>
  said: ReadonlySet<string>
  articles: ReadonlySet<string>
  placePrepositions: ReadonlySet<string>
  functionWords: ReadonlySet<string>
  adjectives: ReadonlySet<string>
  reader: ReadonlySet<string>
  firstPerson: ReadonlySet<string>
  imperatives: ReadonlySet<string>
  /** The language has words of its own here; else its small words are not known. */
  own: boolean
  capitalNouns: boolean
  nounModifiers: boolean
}

const all = Object.values(languages)
const union = (field: (words: Words) => readonly string[]) => all.flatMap(field)
const keys = (phrases: readonly string[]) => phrases.map(keyOf).filter(Boolean)

const creditNotes = new Map(
  all.flatMap((words) =>
    words.creditNotes.flatMap(([note = '', ...others]) =>
      [note, ...others].map((form) => [keyOf(form), note] as const),
    ),
  ),
)

const bylineRoles = new Map<string, Contributor['role']>(
  all.flatMap(({ authorLeads, reporterLeads = [], editorLeads, translatorLeads }) => [
    ...authorLeads.map((lead) => [lead, 'author'] as const),
    ...reporterLeads.map((lead) => [lead, 'reporter'] as const),
    ...editorLeads.map((lead) => [lead, 'editor'] as const),
    ...translatorLeads.map((lead) => [lead, 'translator'] as const),
  ]),
)

const correctionTypes = new Map<string, Correction['type']>(
  all.flatMap(({ correctionLeads, clarificationLeads, retractionLeads }) => [
    ...correctionLeads.map((lead) => [lead, 'correction'] as const),
    ...clarificationLeads.map((lead) => [lead, 'clarification'] as const),
    ...retractionLeads.map((lead) => [lead, 'retraction'] as const),
  ]),
)

/** The first and the last word of a key. */
const endsOf = (key: string) => [key.split(' ', 1)[0] ?? key, key.slice(key.lastIndexOf(' ') + 1)]

const shared = {
  boilerplate: new WordTable([[keys(union((words) => words.boilerplate)), 1]]),
  boilerplateWithin: new PhraseIndex(keys(union((words) => words.boilerplateWithin))),
  pictureLabels: new Set(keys(union((words) => words.pictureLabels))),
  relatedLabels: new Prefixes(union((words) => words.relatedLabels)),
  relatedLabelKeys: new Set(keys(union((words) => words.relatedLabels))),
  bylineLeads: new Prefixes(bylineRoles.keys()),
  bylineRoles,
  creditLeads: new Prefixes(union((words) => words.creditLeads)),
  creditNotes,
  creditNoteWords: new WordTable([[[...creditNotes.keys()].flatMap(endsOf), 1]]),
  correctionLeads: new Prefixes(correctionTypes.keys()),
  correctionTypes,
  months: new Set(union((words) => words.months)),
  weekdays: new Set(union((words) => words.weekdays)),
  reader: new Set(union((words) => words.reader)),
  firstPerson: new Set(union((words) => words.firstPerson)),
  imperatives: new Set(union((words) => words.imperatives)),
  dateWords: new Set(
    union((words) => [...words.months, ...words.weekdays, ...words.dateWords]).flatMap((phrase) =>
      keyOf(phrase).split(' '),
    ),
  ),
}

const compiled = new Map(Object.entries(languages).map(([tag, words]) => [tag, compile(words)]))
/** Of what English sentences are made of, a noun in front of a role is the least true elsewhere. */
const fallback: Lexicon = { ...compile(en), own: false, nounModifiers: false }

/**
 * The lexicon for a page.
 *
 * @param language BCP 47; a language without words of its own gets English sentences
 */
export function lexiconOf(language: string): Lexicon {
  return compiled.get(language.split('-', 1)[0]?.toLowerCase() ?? '') ?? fallback
}

/** The languages with words of their own; their places are the bits of `languagesByWord`. */
export const languageTags: readonly string[] = Object.keys(languages)

/** Function words → the languages that have them, as bits: what gives a text's language away. */
export const languagesByWord = new WordTable(
  all.map(({ functionWords }, i) => [functionWords, 1 << i] as const),
)

function compile(words: Words): Lexicon {
  return {
    ...shared,
    // English titles stand in the news of every language.
    roles: new Set([...words.roles, ...en.roles]),
    roleModifiers: new Set(words.roleModifiers),
    roleLinks: new Set(words.roleLinks),
    honorifics: new Set([...words.honorifics, ...en.honorifics]),
    roleAbbreviations: new Set([
      ...(words.roleAbbreviations ?? []),
      ...(en.roleAbbreviations ?? []),
    ]),
    said: new Set(words.said),
    articles: new Set(words.articles),
    placePrepositions: new Set(words.placePrepositions),
    functionWords: new Set([...words.functionWords, ...words.articles, ...words.placePrepositions]),
    adjectives: new Set(words.adjectives),
    own: true,
    capitalNouns: words.capitalNouns === true,
    nounModifiers: words.nounModifiers === true,
  }
}
