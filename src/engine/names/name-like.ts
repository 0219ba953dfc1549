import { unitAt } from '../text/characters'
import { givenNames } from '../lexicon/given-names'
import { Endings } from '../lexicon/endings'
import { nationalities, places, thingEndings, thingWords } from '../lexicon/not-names'
import { WordTable } from '../lexicon/word-table'
import { words as wordsOf } from '../lexicon/words'
import { keyOf } from '../text/key'
import { wordsIn } from '../text/words-in'
import { writingOf, type Writing } from '../text/writing'

/** Small words within names: "von der Leyen", "al-Assad", "de la Cruz". */
export const particles: ReadonlySet<string> = new Set(
  wordsOf`de del della di da dos do das du le la les van von vom zu zum zur der den ten ter het af al el ibn bin bint ben abu y e og i lo st mc mac ap`,
)

/** Words for things that are surnames too: behind a known given name they are one. */
const surnamesToo: ReadonlySet<string> = new Set(wordsOf`
  moon hill hall west park green day cross lake field church bridge north south street house justice law beach bay mills price post wall winter bush
  star story king young english french german holland england ireland wales israel jordan london paris boston houston washington madison jackson lincoln
  york bush bank brooks love ward forest castle cruz santos rivers marsh stone straat wolf vogel kaiser könig bauer richter land bund
`)

const endingsOfThings = new Endings(thingEndings)
const shortestWithEnding = 8

/** What a word is known as. */
const given = 1
const place = 2
const thing = 4
const particle = 8
const surnameToo = 16
const known = new WordTable([
  [givenNames, given],
  [places, place],
  [thingWords, thing],
  [nationalities, thing],
  [particles, particle],
  [surnamesToo, surnameToo],
])

const capitalised = /^['’(]?\p{Lu}[\p{L}\p{M}'’.-]*$/u
const withArticle = /^(?:al|el)-\p{Lu}/u
const initials = /^(?:\p{Lu}\.-?){1,3}$/u
const acronym = /^\p{Lu}{2,5}s?$/u
const longestAcronym = 5
const smallA = 0x61
/** Stop, comma or apostrophe: may follow a given name without a space. */
const mayFollowName = (code: number): boolean =>
  code === 0x2e || code === 0x2c || code === 0x27 || code === 0x2019

/** How much a text looks like a person's full name: `known` has a known given name in front. */
export type NameLikeness = 'known' | 'shaped' | null

/**
 * Judges a whole text as a full name, by its shape and the name lists: two to six words, each
 * capitalised, an initial or a particle; no place, nation, body or thing among them.
 */
export function nameLikeness(text: string, words: readonly string[] = wordsIn(text)): NameLikeness {
  if (text.length > 60 || words.length < 2 || words.length > 6) return null
  const first = words[0] ?? ''
  const isGiven = isGivenName(first)
  let solid = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    const isLast = i === words.length - 1
    const what = known.of(word)
    if (i > 0 && !isLast && what & particle) continue
    const writing = writingOf(word)
    if (!writing && initials.test(word)) continue
    if (!isCapitalised(word, writing)) return null
    if (isAcronym(word, writing) && text !== text.toUpperCase()) return null
    const isThing = what & thing || hasEndingOfThing(word, word.length)
    if (isThing && !(isGiven && isLast && what & surnameToo)) return null
    solid++
  }
  if (solid === 0) return null
  if (isGiven) return 'known'
  if (initials.test(first) && words.length <= 3) return 'known'
  return known.of(first) & place || solid < 2 ? null : 'shaped'
}

function isCapitalised(word: string, writing: Writing | null): boolean {
  if (writing) return unitAt(word, 0) < smallA
  return capitalised.test(word) || withArticle.test(word)
}

function isAcronym(word: string, writing: Writing | null): boolean {
  if (writing === 'capitals') return word.length > 1 && word.length <= longestAcronym
  return writing !== 'small' && writing !== 'capitalised' && acronym.test(word)
}

/** Whether a word is a given name, a hyphenated one or one in capitals included. */
export function isGivenName(word: string): boolean {
  let end = word.length
  while (end > 0 && mayFollowName(unitAt(word, end - 1))) end--
  if (known.get(word, 0, end) & given) return true
  const hyphen = word.indexOf('-')
  return hyphen > 2 && hyphen < end && (known.get(word, 0, hyphen) & given) !== 0
}

/** Whether a word that stands in a text names a place. */
export const isPlace = (text: string, from: number, to: number): boolean =>
  (known.get(text, from, to) & place) !== 0

/** Whether the end of a word says that it names a body, an event or another thing. */
export const hasEndingOfThing = (word: string, length: number): boolean =>
  length >= shortestWithEnding && endingsOfThings.end(word, length)

/** The surname of a full name, as a key: its last word, without "Jr."; kings and popes keep their number. */
export function surnameKey(name: string): string {
  if (!name.includes(' ')) return keyOf(name)
  const words = name.split(/\s+/)
  while (words.length > 1 && /^(?:jr|sr)\.?$/i.test(words.at(-1) ?? '')) words.pop()
  const numbered = words.length > 1 && /^[IVX]+\.?$/.test(words.at(-1) ?? '')
  return keyOf(words.slice(numbered ? -2 : -1).join(' '))
}
