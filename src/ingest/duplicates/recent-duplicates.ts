import type { Payload } from 'payload'
import { rawCollection } from '../raw'
import { likelyDuplicates, personOf, type Person } from './likely-duplicates'

/** The people who came last: whoever is older was among them once. */
const RECENT = 200

/** Two people who may be one. */
export interface LikelyPair {
  person: Person
  other: Person
}

/**
 * Pairs of people who may be one, of whom at least one is among the newest: what the review queue counts and lists. It
 * asks the database twice, however many people there are.
 */
export async function recentDuplicates(payload: Payload): Promise<LikelyPair[]> {
  const rows = await rawCollection(payload, 'people')
    .find({}, { projection: { name: 1, aliases: 1, jobTitle: 1, distinctFrom: 1 } })
    .sort({ createdAt: -1 })
    .limit(RECENT)
    .toArray()
  const people = rows.map(personOf)
  const duplicates = await likelyDuplicates(payload, people, {})
  const seen = new Set<string>()
  return people.flatMap((person) =>
    (duplicates.get(person.id) ?? []).flatMap((other) => {
      const pair = [person.id, other.id].sort().join()
      if (seen.has(pair)) return []
      seen.add(pair)
      return [{ person, other }]
    }),
  )
}
