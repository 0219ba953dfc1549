import type { Reading } from '../../../engine/types'
import type { ArticleEdits, CreditEdit, LinkEdit, PersonEdit } from '../../../ingest/edits/types'
import { INDEXED_LENGTH } from '../../../lib/indexed-length'
import { omit } from '../omit'

/** What is edited of a person here. */
export interface ChosenPerson extends PersonEdit {
  /** The name of whom `person` is, to be shown; it is not sent. */
  chosen?: string
}

/** What is edited of an article here. */
export interface DeskEdits extends Omit<ArticleEdits, 'people'> {
  people?: Readonly<Record<string, ChosenPerson | null>>
}

/** The longest address of a link, in characters: what every browser opens, with all that an advertiser hangs on it. */
export const ADDRESS_LENGTH = 2_000

/** Adds to what was edited of a person; null: no person at all, undefined: as the reading has it. */
export function withPerson(
  edits: DeskEdits,
  name: string,
  edit: ChosenPerson | null | undefined,
): DeskEdits {
  return withEntry(edits, 'people', name, edit)
}

export const withCredit = (edits: DeskEdits, line: string, edit: CreditEdit): DeskEdits =>
  withEntry(edits, 'credits', line, { ...edits.credits?.[line], ...edit })

export const withLink = (edits: DeskEdits, title: string, edit: LinkEdit): DeskEdits =>
  withEntry(edits, 'links', title, { ...edits.links?.[title], ...edit })

/** @param headline undefined: as the reading has it */
export function withHeadline(edits: DeskEdits, headline: string | undefined): DeskEdits {
  return headline === undefined ? omit(edits, 'headline') : { ...edits, headline }
}

/**
 * What to send of the edits: those of what the reading has, for a name that a correction took away is nobody's any more; and
 * without fields that were left empty, where empty says nothing.
 */
export function editsOf(edits: DeskEdits, reading: Reading): ArticleEdits {
  const { headline, people = {}, credits = {}, links = {} } = edits
  return compact({
    headline: headline?.trim() || undefined,
    people: those(
      people,
      reading.people.map(({ name }) => name),
      (edit) => edit && filled(omit(edit, 'chosen'), 'name'),
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

/** Whether a text of what is to be sent is longer than it may be. */
export function isTooLong({
  headline = '',
  people = {},
  credits = {},
  links = {},
}: ArticleEdits): boolean {
  const texts = [
    headline,
    ...Object.values(people).flatMap((edit) => [edit?.name ?? '', edit?.role ?? '']),
    ...Object.values(credits).flatMap((edit) => [
      ...(edit.agencies ?? []),
      edit.photographer ?? '',
    ]),
    ...Object.values(links).map((edit) => edit.title ?? ''),
  ]
  return (
    texts.some((text) => text.length > INDEXED_LENGTH) ||
    Object.values(links).some(({ url = '' }) => url.length > ADDRESS_LENGTH)
  )
}

function withEntry<Part extends 'people' | 'credits' | 'links'>(
  edits: DeskEdits,
  part: Part,
  key: string,
  value: NonNullable<DeskEdits[Part]>[string] | undefined,
): DeskEdits {
  const before: Readonly<Record<string, unknown>> = edits[part] ?? {}
  const entries = value === undefined ? omit(before, key) : { ...before, [key]: value }
  return compact({ ...edits, [part]: entries } as DeskEdits)
}

/** Without empty parts: what nobody edited says nothing. */
const compact = (edits: { [K in keyof DeskEdits]: DeskEdits[K] | undefined }): DeskEdits =>
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
