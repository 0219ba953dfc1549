import { getTranslation, type I18n } from '@payloadcms/translations'
import type { Plugin } from 'payload'

/** A text in each language of the interface. */
type Wording = Record<string, string>

/** Under which names Payload takes what something is called … */
const NAMES = new Set(['label', 'singular', 'plural'])
/** … and what has such names within it. */
const PARTS = new Set(['labels', 'fields', 'tabs', 'blocks', 'options'])

/**
 * Has every label said in the language of who looks before it reaches the browser. Where a label stands in a button's
 * or a column's name for screen readers, Payload's admin puts it in as it comes: a label in several languages would be
 * read out as "object".
 */
export const inLanguage: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(said),
})

/** @returns the same, with functions of the language in place of labels in several languages */
function said<T>(part: T): T {
  if (Array.isArray(part)) return part.map(said) as T
  if (typeof part !== 'object' || part === null) return part
  const entries = Object.entries(part).map(([name, value]) => {
    if (NAMES.has(name) && isWording(value))
      return [name, ({ i18n }: { i18n: I18n }) => getTranslation(value, i18n)]
    return [name, PARTS.has(name) ? said(value) : value]
  })
  return Object.fromEntries(entries) as T
}

const isWording = (value: unknown): value is Wording =>
  typeof value === 'object' && value !== null && 'en' in value && 'de' in value
