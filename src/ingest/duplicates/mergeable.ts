/** What can be merged with another of its kind, and which of its fields come together how. */
export const mergeable = {
  people: {
    /** One value wins. */
    single: ['name', 'givenName', 'familyName', 'jobTitle', 'affiliation', 'bio', 'portrait'],
    /** Ids of those that editors say are somebody else. */
    distinct: 'distinctFrom',
    /** Rows of addresses. */
    rows: 'sameAs',
  },
  agencies: { single: ['name', 'category', 'url'], distinct: null, rows: null },
} as const satisfies Record<string, Kind>

interface Kind {
  single: readonly string[]
  distinct: string | null
  rows: string | null
}

export type Mergeable = keyof typeof mergeable

export const isMergeable = (collection: string): collection is Mergeable => collection in mergeable
