import type { Reading } from '../../../engine/types'
import type { ArticleEdits, CreditEdit, LinkEdit, PersonEdit } from '../../../ingest/edits/types'
import { omit } from '../omit'

/** Adds to what was edited of a person; null: no person at all, undefined: as the reading has it. */
export function withPerson(
  edits: ArticleEdits,
  name: string,
  edit: PersonEdit | null | undefined,
): ArticleEdits {
  return withEntry(edits, 'people', name, edit)
}

export const withCredit = (edits: ArticleEdits, line: string, edit: CreditEdit): ArticleEdits =>
  withEntry(edits, 'credits', line, { ...edits.credits?.[line], ...edit })

export const withLink = (edits: ArticleEdits, title: string, edit: LinkEdit): ArticleEdits =>
  withEntry(edits, 'links', title, { ...edits.links?.[title], ...edit })

/** @param headline undefined: as the reading has it */
export function withHeadline(edits: ArticleEdits, headline: string | undefined): ArticleEdits {
  return headline === undefined ? omit(edits, 'headline') : { ...edits, headline }
}

/**
 * What to send of the edits: those of what the reading has, for a name that a correction took away is nobody's any more; and
 * without fields that were left empty, where empty says nothing.
 */
export function editsOf(edits: ArticleEdits, reading: Reading): ArticleEdits {
  const { headline, people = {}, credits = {}, links = {} } = edits
  return compact({
    headline: headline?.trim() || undefined,
    people: those(
      people,
      reading.people.map(({ name }) => name),
      (edit) => edit && filled(edit, 'name'),
    ),
    credits: those(
      credits,
      reading.credits.map(({ line }) => line),
      (edit) => edit,
    ),
    links: those(
      links,
      reading.relatedLinks.map(({ title }) => title),
      (edit) => filled(edit, 'title'),
    ),
  })
}

function withEntry<Part extends 'people' | 'credits' | 'links'>(
  edits: ArticleEdits,
  part: Part,
  key: string,
  value: NonNullable<ArticleEdits[Part]>[string] | undefined,
): ArticleEdits {
  const before: Readonly<Record<string, unknown>> = edits[part] ?? {}
  const entries = value === undefined ? omit(before, key) : { ...before, [key]: value }
  return compact({ ...edits, [part]: entries } as ArticleEdits)
}

/** Without empty parts: what nobody edited says nothing. */
const compact = (edits: { [K in keyof ArticleEdits]: ArticleEdits[K] | undefined }): ArticleEdits =>
  Object.fromEntries(
    Object.entries(edits).filter(
      ([, part]) =>
        part !== undefined && (typeof part === 'string' || Object.keys(part).length > 0),
    ),
  )

const those = <T>(
  record: Readonly<Record<string, T>>,
  names: readonly string[],
  sent: (edit: T) => T,
): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record)
      .filter(([name]) => names.includes(name))
      .map(([name, edit]) => [name, sent(edit)]),
  )

function filled<T extends object>(edit: T, field: keyof T): T {
  const { [field]: value, ...others } = edit
  return typeof value === 'string' && value.trim() !== '' ? edit : (others as T)
}
