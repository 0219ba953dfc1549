import { givenNames } from '../lexicon/given-names'
import { Endings } from '../lexicon/endings'
import { nationalities, places, thingEndings, thingWords } from '../lexicon/not-names'
import { words as wordsOf } from '../lexicon/words'
import { keyOf } from '../text/key'

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

const capitalised = /^['’(]?\p{Lu}[\p{L}\p{M}'’.-]*$/u
const initials = /^(?:\p{Lu}\.-?){1,3}$/u
const acronym = /^\p{Lu}{2,5}s?$/u

/** How much a text looks like a person's full name: `known` has a known given name in front. */
export type NameLikeness = 'known' | 'shaped' | null

/**
 * Judges a whole text as a full name, by its shape and the name lists: two to six words, each
 * capitalised, an initial or a particle; no place, nation, body or thing among them.
 */
export function nameLikeness(text: string): NameLikeness {
  if (text.length > 60) return null
  const words = text.trim().split(/\s+/)
  if (words.length < 2 || words.length > 6) return null
  const [first = ''] = words
  const given = isGivenName(first)
  const shouted = text === text.toUpperCase()
  let solid = 0
  for (const [i, word] of words.entries()) {
    const lower = word.toLowerCase()
    if (i > 0 && i < words.length - 1 && particles.has(lower)) continue
    if (initials.test(word)) continue
    if (!capitalised.test(word) && !/^(?:al|el)-\p{Lu}/u.test(word)) return null
    if (!shouted && acronym.test(word)) return null
    if (isThing(lower) && !(given && i === words.length - 1 && surnamesToo.has(lower))) return null
    solid++
  }
  if (solid === 0) return null
  if (given) return 'known'
  if (initials.test(first) && solid > 0 && words.length <= 3) return 'known'
  return places.has(first.toLowerCase()) || solid < 2 ? null : 'shaped'
}

/** Whether a word is a given name, a hyphenated one or one in capitals included. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase().replace(/[.,’']+$/, '')
  if (givenNames.has(lower)) return true
  const hyphen = lower.indexOf('-')
  return hyphen > 2 && givenNames.has(lower.slice(0, hyphen))
}

/** Whether a word names a body, an event, a nation or another thing, so that no name holds it. */
export function isThing(lower: string): boolean {
  if (thingWords.has(lower) || nationalities.has(lower)) return true
  if (lower.length < 8) return false
  return endingsOfThings.end(lower, lower.length)
}

/** The surname of a full name, as a key: its last word, without "Jr."; kings and popes keep their number. */
export function surnameKey(name: string): string {
  if (!name.includes(' ')) return keyOf(name)
  const words = name.split(/\s+/)
  while (words.length > 1 && /^(?:jr|sr)\.?$/i.test(words.at(-1) ?? '')) words.pop()
  const numbered = words.length > 1 && /^[IVX]+\.?$/.test(words.at(-1) ?? '')
  return keyOf(words.slice(numbered ? -2 : -1).join(' '))
}
