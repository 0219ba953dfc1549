import { streamOf } from './stream'
import { de } from './tongues/de'
import { en } from './tongues/en'
import { es } from './tongues/es'
import { fr } from './tongues/fr'
import type { Tongue } from './tongues/tongue'

export const tongues = { en, de, fr, es } satisfies Record<string, Tongue>

/** BCP 47. */
export type Language = keyof typeof tongues

/** English mostly; of a hundred documents so many in each language. */
const hundred: readonly Language[] = [
  ...Array.from({ length: 70 }, () => 'en' as const),
  ...Array.from({ length: 14 }, () => 'de' as const),
  ...Array.from({ length: 8 }, () => 'fr' as const),
  ...Array.from({ length: 8 }, () => 'es' as const),
]

/** The language of a document. */
export const languageOf = (seed: number, index: number): Language =>
  streamOf(seed, index, 'language').pick(hundred)
