import type { Payload, Where } from 'payload'
import type { Reading } from '../engine/types'
import { documentId } from '../lib/ids'
import { matchKey } from '../lib/match-key'
import { personNames } from './names'

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

type Keyed = 'agencies' | 'people' | 'credits' | 'related-links'

interface Row {
  id: string
  matchKey?: string | null
  aliasKeys?: string[] | null
  url?: string | null
}

/** What of a collection may stand for the texts of a reading. */
interface Found {
  byId: ReadonlyMap<string, Row>
  byKey: ReadonlyMap<string, Row[]>
}

const hasAliases: Record<Keyed, boolean> = {
  agencies: true,
  people: true,
  credits: false,
  'related-links': false,
}

/**
 * Looks up, in four queries through indexed keys, whatever of a reading is in the database already.
 *
 * A person or an agency is found by full name or alias, a credit by its normalised line, a related link by
 * its normalised title and its address. What an import made and an editor renamed since is still the same:
 * it is found by the id that its first name gave it. What is new gets the id that any other import of it
 * would give it.
 */
export async function matchReading(payload: Payload, reading: Reading): Promise<Identities> {
  const { credits, relatedLinks } = reading
  const names = personNames(reading)
  const agencyNames = credits.flatMap((credit) => credit.agencies)
  const titles = relatedLinks.map(({ title }) => title)
  const linkIds = relatedLinks.map(({ title, url }) => linkId(title, url))

  const [agencies, people, lines, links] = await Promise.all([
    find(payload, 'agencies', agencyNames, agencyNames.map(idIn('agencies'))),
    find(payload, 'people', names, names.map(idIn('people'))),
    find(
      payload,
      'credits',
      credits.map(({ line }) => line),
      credits.map(({ line }) => idIn('credits')(line)),
    ),
    find(payload, 'related-links', titles, linkIds),
  ])

  return {
    agency: (name) => identify(agencies, name, idIn('agencies')(name)),
    person: (name) => identify(people, name, idIn('people')(name)),
    credit: (line) => identify(lines, line, idIn('credits')(line)),
    relatedLink: (title, url) => {
      const same = links.byKey.get(matchKey(title))?.find((row) => (row.url ?? null) === url)
      return same?.id ?? linkId(title, url)
    },
    existing: new Set([agencies, people, lines, links].flatMap(({ byId }) => [...byId.keys()])),
    ambiguous: new Set(names.filter((name) => (people.byKey.get(matchKey(name))?.length ?? 0) > 1)),
  }
}

const idIn = (collection: Keyed) => (text: string) => documentId(collection, matchKey(text))

const linkId = (title: string, url: string | null) =>
  documentId('related-links', matchKey(title), url ?? '')

/** Whose own name it is comes before who has it as an alias, then who is there longest. */
function identify({ byKey }: Found, text: string, idOfNew: string): string {
  const key = matchKey(text)
  const rows = byKey.get(key)
  return (rows?.find((row) => row.matchKey === key) ?? rows?.[0])?.id ?? idOfNew
}

async function find(
  payload: Payload,
  collection: Keyed,
  texts: string[],
  ids: string[],
): Promise<Found> {
  if (texts.length === 0) return { byId: new Map(), byKey: new Map() }
  const keys = [...new Set(texts.map(matchKey))]
  const where: Where[] = [{ matchKey: { in: keys } }, { id: { in: [...new Set(ids)] } }]
  if (hasAliases[collection]) where.push({ aliasKeys: { in: keys } })

  const { docs } = await payload.find({
    collection,
    where: { or: where },
    select: { matchKey: true, aliasKeys: true, url: true } as never,
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    showHiddenFields: true,
  })
  const rows = docs as Row[]
  const byKey = new Map<string, Row[]>()
  for (const row of rows) {
    for (const key of new Set([row.matchKey ?? '', ...(row.aliasKeys ?? [])])) {
      byKey.set(key, [...(byKey.get(key) ?? []), row])
    }
  }
  return { byId: new Map(rows.map((row) => [row.id, row])), byKey }
}
