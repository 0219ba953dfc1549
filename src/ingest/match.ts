import type { Payload, Where } from 'payload'
import type { Reading } from '../engine/types'
import { documentId } from '../lib/ids'
import { matchKey } from '../lib/match-key'

/** Finds the document that stands for a name, a line or a title: the one in the database, else the one to be. */
export interface Identities {
  agency: (name: string) => string
  person: (name: string) => string
  credit: (line: string) => string
  relatedLink: (title: string, url: string | null) => string
  /** Ids among those handed out that are in the database already. */
  existing: ReadonlySet<string>
  /** Names that more than one person in the database bears. */
  ambiguous: ReadonlySet<string>
}

interface Row {
  id: string
  matchKey?: string | null
  aliasKeys?: string[] | null
  url?: string | null
}

type Keyed = 'agencies' | 'people' | 'credits' | 'related-links'

/**
 * Looks up, in four queries through indexed keys, whatever of a reading is in the database already.
 * A person or an agency is found by full name or alias, a credit by its normalised line, a related link by
 * its normalised title and its address. What is new gets the id that any other import of it would give it.
 */
export async function matchReading(payload: Payload, reading: Reading): Promise<Identities> {
  const names = [
    ...reading.people.map(({ name }) => name),
    ...reading.contributors.map(({ name }) => name),
    ...reading.credits.flatMap(({ photographer }) => photographer ?? []),
  ]
  const [agencies, people, credits, links] = await Promise.all([
    rowsByKey(
      payload,
      'agencies',
      reading.credits.flatMap((credit) => credit.agencies),
    ),
    rowsByKey(payload, 'people', names),
    rowsByKey(
      payload,
      'credits',
      reading.credits.map(({ line }) => line),
    ),
    rowsByKey(
      payload,
      'related-links',
      reading.relatedLinks.map(({ title }) => title),
    ),
  ])
  const existing = new Set([agencies, people, credits, links].flatMap(idsOf))

  const find = (collection: Keyed, rows: Map<string, Row[]>) => (text: string) => {
    const key = matchKey(text)
    return best(rows.get(key), key)?.id ?? documentId(collection, key)
  }

  return {
    agency: find('agencies', agencies),
    person: find('people', people),
    credit: find('credits', credits),
    relatedLink: (title, url) => {
      const key = matchKey(title)
      const known = links.get(key)?.find((row) => (row.url ?? null) === url)
      return known?.id ?? documentId('related-links', key, url ?? '')
    },
    existing,
    ambiguous: new Set(names.filter((name) => (people.get(matchKey(name))?.length ?? 0) > 1)),
  }
}

/** The one whose own name it is comes before those that have it as an alias, then the one that is there longest. */
const best = (rows: Row[] | undefined, key: string) =>
  rows?.find((row) => row.matchKey === key) ?? rows?.[0]

const idsOf = (rows: Map<string, Row[]>) => [...rows.values()].flat().map(({ id }) => id)

const hasAliases: Record<Keyed, boolean> = {
  agencies: true,
  people: true,
  credits: false,
  'related-links': false,
}

async function rowsByKey(
  payload: Payload,
  collection: Keyed,
  texts: string[],
): Promise<Map<string, Row[]>> {
  const keys = [...new Set(texts.map(matchKey))].filter((key) => key !== '')
  const byKey = new Map<string, Row[]>()
  if (keys.length === 0) return byKey

  const own: Where = { matchKey: { in: keys } }
  const { docs } = await payload.find({
    collection,
    where: hasAliases[collection] ? { or: [own, { aliasKeys: { in: keys } }] } : own,
    select: { matchKey: true, aliasKeys: true, url: true } as never,
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  })
  for (const row of docs as Row[]) {
    for (const key of new Set([row.matchKey, ...(row.aliasKeys ?? [])])) {
      if (typeof key !== 'string') continue
      byKey.set(key, [...(byKey.get(key) ?? []), row])
    }
  }
  return byKey
}
