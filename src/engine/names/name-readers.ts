import { lexiconOf, type Lexicon } from '../lexicon'
import { commonness } from '../lexicon/common-words'
import { weights as deWeights } from '../lexicon/name-weights/de'
import { weights as enWeights } from '../lexicon/name-weights/en'
import { weights as otherWeights } from '../lexicon/name-weights/other'
import { personalWords } from '../lexicon/personal-words'
import { NameModel } from './name-model'
import { Tokens } from './tokens'
import { Vocabulary } from './vocabulary'

/** What reads the names of a language. */
export interface NameReader {
  /** The words of a text at hand. */
  tokens: Tokens
  model: NameModel
  /** The probability from which a name counts as a person's. */
  certain: number
}

/**
 * English and German go by the words around a name; other languages by the classes of words alone, which
 * were learnt from several languages. Capitals say less in German, so that more is asked for.
 */
const fitted: Readonly<Record<string, { weights: string; certain: number }>> = {
  en: { weights: enWeights, certain: 0.28 },
  de: { weights: deWeights, certain: 0.4 },
}
const other = { weights: otherWeights, certain: 0.4 }

/**
 * The words of a language as its names are read by.
 *
 * @param tag BCP 47, as `lexiconOf` takes it
 */
export const vocabularyOf = (tag: string): Vocabulary =>
  new Vocabulary(
    lexiconOf(tag),
    personalWords.get(tag) ?? new Set(),
    tag === 'en' ? commonness : new Map(),
  )

const readers = new Map<Lexicon, NameReader>()
for (const tag of ['other', ...personalWords.keys()]) {
  const { weights, certain } = fitted[tag] ?? other
  const tokens = new Tokens(vocabularyOf(tag))
  readers.set(lexiconOf(tag), { tokens, certain, model: new NameModel(weights) })
}
const fallback = readers.get(lexiconOf('other'))

/** What reads the names of a page. */
export function nameReaderOf(lexicon: Lexicon): NameReader {
  const reader = readers.get(lexicon) ?? fallback
  if (!reader) throw new Error('No model reads the names of languages without words of their own')
  return reader
}
