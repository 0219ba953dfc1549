import type { LabelFunction, Plugin } from 'payload'

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
    if (NAMES.has(name) && isWording(value)) return [name, inItsLanguage(value)]
    return [name, PARTS.has(name) ? said(value) : value]
  })
  return Object.fromEntries(entries) as T
}

/** Payload always gives a function for texts, the language itself only here and there: one of the texts tells it. */
const inItsLanguage =
  (wording: Wording): LabelFunction =>
  ({ t }) =>
    wording[(t as (key: string) => string)('language:tag')] ?? wording.en ?? ''

const isWording = (value: unknown): value is Wording =>
  typeof value === 'object' && value !== null && 'en' in value && 'de' in value
