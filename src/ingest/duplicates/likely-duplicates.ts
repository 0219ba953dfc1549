import type { Payload, PayloadRequest } from 'payload'
import { mayBeOne, nameKeys } from '../../lib/name-keys'
import { inSession, objectId, rawCollection } from '../raw'

/** A name whose keys more people share is no hint: so many are looked at. */
const LOOKED_AT = 500

/** A person as the search for duplicates has them. */
export interface Person {
  id: string
  name: string
  aliases: string[]
  jobTitle: string | null
  distinctFrom: string[]
}

const fields = { name: 1, aliases: 1, jobTitle: 1, distinctFrom: 1 } as const

/**
 * People who may be the same as one of some others, by that one's id: the surname is the same, the given names do not contradict
 * each other, and no editor has said that they are two. They are found through indexed keys.
 */
export async function likelyDuplicates(
  payload: Payload,
  people: readonly Person[],
  req: Partial<PayloadRequest>,
): Promise<Map<string, Person[]>> {
  const keysOf = new Map(people.map((person) => [person.id, new Set(nameKeys(namesOf(person)))]))
  const keys = [...new Set([...keysOf.values()].flatMap((some) => [...some]))]
  const rows = await rawCollection(payload, 'people')
    .find(
      { nameKeys: { $in: keys } },
      { projection: fields, limit: LOOKED_AT * people.length, ...inSession(payload, req) },
    )
    .toArray()
  const byKey = new Map<string, Person[]>()
  for (const candidate of rows.map(personOf)) {
    for (const key of nameKeys(namesOf(candidate))) {
      const others = byKey.get(key)
      if (others) others.push(candidate)
      else byKey.set(key, [candidate])
    }
  }
  return new Map(
    people.map((person) => {
      const candidates = [...(keysOf.get(person.id) ?? [])].flatMap((key) => byKey.get(key) ?? [])
      const alike = [...new Set(candidates)].filter((other) => mayBeTheSame(person, other))
      return [person.id, alike]
    }),
  )
}

/** @returns the people who are there, in no certain order */
export async function peopleById(
  payload: Payload,
  ids: readonly string[],
  req: Partial<PayloadRequest>,
): Promise<Person[]> {
  const rows = await rawCollection(payload, 'people')
    .find(
      { _id: { $in: ids.map((id) => objectId(payload, id)) } },
      { projection: fields, ...inSession(payload, req) },
    )
    .toArray()
  return rows.map(personOf)
}

const personOf = (row: Record<string, unknown>): Person => ({
  id: String(row._id),
  name: String(row.name),
  aliases: (row.aliases ?? []) as string[],
  jobTitle: (row.jobTitle ?? null) as string | null,
  distinctFrom: (row.distinctFrom ?? []) as string[],
})

const namesOf = ({ name, aliases }: Person) => [name, ...aliases]

const mayBeTheSame = (one: Person, other: Person) =>
  one.id !== other.id &&
  !one.distinctFrom.includes(other.id) &&
  !other.distinctFrom.includes(one.id) &&
  mayBeOne(namesOf(one), namesOf(other))
