/** What a piece of a credit line is. */
export type Kind = 'agency' | 'photographer' | 'note'

/** A piece of a credit line: an agency or a person with an id, or a note. */
export interface Chip {
  kind: Kind
  /** Of an agency or a photographer. */
  id: string | null
  name: string
}

/** The fields of a credit, with ids. */
export interface CreditValues {
  agencies: string[]
  photographer: string | null
  notes: string
}

const OTHER_MAKER = /^with\s+/i

/** In place of the name of who is not there, or not yet. */
const NO_NAME = '…'

/** @param names of agencies and people by their ids; who has none yet is being looked up */
export const chipsOf = (
  { agencies, photographer, notes }: CreditValues,
  names: ReadonlyMap<string, string>,
): Chip[] => [
  ...agencies.map((id): Chip => ({ kind: 'agency', id, name: names.get(id) ?? NO_NAME })),
  ...(photographer === null
    ? []
    : [
        {
          kind: 'photographer',
          id: photographer,
          name: names.get(photographer) ?? NO_NAME,
        } as const,
      ]),
  ...notes
    .split(',')
    .map((note) => note.trim())
    .filter(Boolean)
    .map((name): Chip => ({ kind: 'note', id: null, name })),
]

/**
 * The fields again; of several photographers the first is it, and the others are notes: "with Jane Doe". Who has no name
 * leaves none.
 */
export function valuesOf(chips: readonly Chip[]): CreditValues {
  const [photographer, ...others] = chips.filter(({ kind }) => kind === 'photographer')
  return {
    agencies: [
      ...new Set(chips.flatMap(({ kind, id }) => (kind === 'agency' && id !== null ? [id] : []))),
    ],
    photographer: photographer?.id ?? null,
    notes: [
      ...chips.filter(({ kind }) => kind === 'note').map(({ name }) => name),
      ...others.flatMap(({ name }) => (name === NO_NAME ? [] : [`with ${name}`])),
    ].join(', '),
  }
}

/** Chips with one at a place exchanged for another, which stands first among its kind where it is a photographer. */
export function turned(chips: readonly Chip[], at: number, into: Chip): Chip[] {
  const others = chips.toSpliced(at, 1)
  return into.kind === 'photographer' ? [into, ...others] : [...others, into]
}

/** Chips with one moved among its kind; the same where it is at the end already. */
export function moved(chips: readonly Chip[], at: number, by: -1 | 1): readonly Chip[] {
  const chip = chips[at]
  const neighbour = chips[at + by]
  if (!chip || neighbour?.kind !== chip.kind) return chips
  return chips.with(at, neighbour).with(at + by, chip)
}

/** The name that a note bears: "with Jane Doe" is about Jane Doe. */
export const nameIn = ({ kind, name }: Chip): string =>
  kind === 'note' ? name.replace(OTHER_MAKER, '') : name
