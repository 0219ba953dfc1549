import type { Option } from 'payload'
import { languageCodes } from '../lib/language-codes'

const english = new Intl.DisplayNames('en', { type: 'language' })
const german = new Intl.DisplayNames('de', { type: 'language' })

/** The languages of an article, to choose from. */
export const languages: Option[] = languageCodes.map((value) => ({
  value,
  label: { en: english.of(value) ?? value, de: german.of(value) ?? value },
}))
