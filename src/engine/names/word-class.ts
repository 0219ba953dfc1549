import type { Lexicon } from '../lexicon'
import { nationalities, places, thingWords } from '../lexicon/not-names'
import { towns } from '../lexicon/towns'
import { isGivenName, particles } from './name-like'
import { isRoleWord } from './role-word'
import { withoutStop } from './word-units'

/** What the lists know of a word, a letter each; a word may be several things at once. */
const flags: readonly (readonly [
  letter: string,
  holds: (lower: string, lexicon: Lexicon) => boolean,
])[] = [
  ['g', (lower) => isGivenName(lower)],
  ['p', (lower) => places.has(lower) || towns.has(lower)],
  ['n', (lower) => nationalities.has(lower)],
  ['t', (lower) => thingWords.has(lower)],
  ['r', (lower, lexicon) => isRoleWord(lower, lexicon) || lexicon.roleModifiers.has(lower)],
  ['h', (lower, lexicon) => lexicon.honorifics.has(withoutStop(lower))],
  ['m', (lower, lexicon) => lexicon.months.has(lower) || lexicon.weekdays.has(lower)],
  ['f', (lower, lexicon) => lexicon.functionWords.has(lower)],
  ['v', (lower, lexicon) => lexicon.said.has(lower)],
  ['a', (lower) => particles.has(lower)],
]

/** How a word is written, a letter each; the first that fits. */
const shapes: readonly (readonly [letter: string, pattern: RegExp])[] = [
  ['R', /^(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XVI{0,3}|X)\.?$/], // of kings and popes
  ['i', /^(?:\p{Lu}\.-?)+$/u], // initials
  ['x', /^\p{Lu}$/u],
  ['d', /\d/],
  ['A', /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u], // all capitals
  ['l', /^\p{Ll}/u],
  ['M', /^(?:Mc|Mac|[OD]['’])\p{Lu}/u],
  ['k', /-\p{Ll}{3}/u], // "Prize-winning"
  ['h', /-/],
  ['c', /\p{Ll}\p{Lu}/u],
]

/** A word as the name model sees it. */
export interface WordClass {
  /** Letters of `flags`, and how common the word is in lower case. */
  flags: string
  /** Letter of `shapes`, or w for a plain capitalised word. */
  shape: string
}

/**
 * Classes a word by the lists and by how it is written.
 *
 * @param text as it is written
 * @param lower the same in lower case
 */
export function classOf(
  text: string,
  lower: string,
  lexicon: Lexicon,
  commonness: ReadonlyMap<string, string>,
): WordClass {
  let found = ''
  for (const [letter, holds] of flags) if (holds(lower, lexicon)) found += letter
  const common = commonness.get(lower)
  return {
    flags: common ? found + common : found,
    shape: shapes.find(([, pattern]) => pattern.test(text))?.[0] ?? 'w',
  }
}
