import { UsageError } from '../lib/errors'

/** Every registered language has a primary subtag of two or three letters; longer ones are reserved. */
const PRIMARY = /^[a-z]{2,3}(?:-|$)/i

/**
 * The value of `--language` in its canonical form: "DEU-at" is "de-AT".
 *
 * @returns undefined where none is given: the language is detected
 * @throws UsageError for what is no BCP 47 language tag
 */
export function languageTag(given: string | undefined): string | undefined {
  if (given === undefined) return undefined
  try {
    const [tag] = PRIMARY.test(given) ? Intl.getCanonicalLocales(given) : []
    if (tag) return tag
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
  }
  throw new UsageError(`--language ${given}: give a BCP 47 language tag such as de, en or pt-BR.`)
}
