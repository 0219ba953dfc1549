import { WordTable } from '../lexicon/word-table'
import { particles } from '../names/name-like'
import { unitTraits, unit, unitAt } from '../text/characters'

const table = unitTraits
const { small, space, markOrHalf, separator } = unit

/** Words between the maker and whom the maker worked for. */
export const workedFor = ['for', 'für', 'pour', 'para', 'voor'] as const
/** Words and dashes that set the names of a credit line apart, these among them. */
export const betweenNames = ['via', 'per', ...workedFor, '–', '—', '-'] as const
/** Words between two of whom each is a name. */
export const conjunctions = ['and', 'und', 'et', 'y', 'e', 'en', 'og', 'och', '&'] as const

const particle = 1
const joint = 2
/** Words between the names of a credit line, and those within names. */
const words = new WordTable([
  [particles, particle],
  [betweenNames, joint],
  [conjunctions, joint],
])
/** A word may be written in pairs of units. */
const smallWord = /^\p{Ll}{2,}$/u

/** What the small words and the signs of a credit line tell, before it is cut. */
export interface Joints {
  /** Signs or words that may set names apart. */
  several: boolean
  /** Two words in lower case, and not only "van der" and the like: no name has. */
  prose: boolean
}

/** Looks for small words and signs, in one walk. */
export function jointsOf(text: string): Joints {
  let several = false
  let count = 0
  let prose = false
  for (let at = 0; at < text.length; at++) {
    const from = at
    let all: number = small
    let any = 0
    for (; at < text.length; at++) {
      const code = unitAt(text, at)
      const traits = table[code] as number
      if (traits & space) break
      all &= traits
      any |= traits
    }
    if (at === from) continue
    const what = words.get(text, from, at)
    several ||= (any & separator) !== 0 || (what & joint) !== 0
    const isSmall =
      any & markOrHalf ? smallWord.test(text.slice(from, at)) : all !== 0 && at - from > 1
    if (!isSmall) continue
    count++
    prose ||= (what & particle) === 0
  }
  return { several, prose: prose && count >= 2 }
}
