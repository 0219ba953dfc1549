import type { Payload, PayloadRequest, Where } from 'payload'
import type { Reading } from '../engine/types'
import { documentId } from '../lib/ids'
import { matchKey } from '../lib/match-key'
import { personNames } from './names'
import type { Base } from './types'

/** Finds the document that stands for a name, a line or a title: the one in the database, else the one to be. */
export interface Identities {
  agency: (name: string) => string
  person: (name: string) => string
  credit: (line: string) => string
  relatedLink: (title: string, url: string | null) => string
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

interface Known extends Found {
  /** Ids by key, from the last import of the same document. */
  before: ReadonlyMap<string, string>
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
 * its normalised title and its address. What an editor renamed since is still the same: it is found by what the
 * last import of this document took it for, or by the id that its first name gave it. What is new gets the id that
 * any other import of it would give it.
 *
 * @param base the document as last imported
 */
export async function matchReading(
  payload: Payload,
  reading: Reading,
  base: Base,
  req: Partial<PayloadRequest>,
): Promise<Identities> {
  const { credits, relatedLinks } = reading
  const names = personNames(reading)
  const look = async (collection: Keyed, texts: string[], ids: string[]) => {
    const before = importedBefore(collection, base)
    return {
      ...(await find(payload, collection, texts, [...ids, ...before.values()], req)),
      before,
    }
  }
  const lookFor = (collection: Keyed, texts: string[]) =>
    look(collection, texts, texts.map(idIn(collection)))

  // One after the other, as a transaction wants it.
  const agencies = await lookFor(
    'agencies',
    credits.flatMap((credit) => credit.agencies),
  )
  const people = await lookFor('people', names)
  const lines = await lookFor(
    'credits',
    credits.map(({ line }) => line),
  )
  const links = await look(
    'related-links',
    relatedLinks.map(({ title }) => title),
    relatedLinks.map(({ title, url }) => linkId(title, url)),
  )

  return {
    agency: (name) => identify(agencies, name, idIn('agencies')(name)),
    person: (name) => identify(people, name, idIn('people')(name)),
    credit: (line) => identify(lines, line, idIn('credits')(line)),
    relatedLink: (title, url) => {
      const before = links.before.get(linkKey(title, url))
      if (before !== undefined && links.byId.has(before)) return before
      const same = links.byKey.get(matchKey(title))?.find((row) => (row.url ?? null) === url)
      return same?.id ?? linkId(title, url)
    },
    ambiguous: new Set(names.filter((name) => (people.byKey.get(matchKey(name))?.length ?? 0) > 1)),
  }
}

const idIn = (collection: Keyed) => (text: string) => documentId(collection, matchKey(text))

const linkKey = (title: string, url: string | null) => `${matchKey(title)} ${url ?? ''}`

const linkId = (title: string, url: string | null) =>
  documentId('related-links', matchKey(title), url ?? '')

/** What the last import of the same document took each name, line or title for. */
function importedBefore(collection: Keyed, base: Base): Map<string, string> {
  const before = new Map<string, string>()
  for (const [key, fields] of Object.entries(base)) {
    const [from, id] = key.split('/')
    if (from !== collection || id === undefined) continue
    const text = String(fields.name ?? fields.line ?? fields.title)
    const isLink = collection === 'related-links'
    before.set(isLink ? linkKey(text, (fields.url as string | null) ?? null) : matchKey(text), id)
  }
  return before
}

/**
 * What this document meant the last time comes first, whatever an editor calls it now; then whose own name it is,
 * then who has it as an alias; of several the one that is there longest.
 */
function identify({ byId, byKey, before }: Known, text: string, idOfNew: string): string {
  const key = matchKey(text)
  const last = before.get(key)
  if (last !== undefined && byId.has(last)) return last
  const rows = byKey.get(key)
  return (rows?.find((row) => row.matchKey === key) ?? rows?.[0])?.id ?? idOfNew
}

async function find(
  payload: Payload,
  collection: Keyed,
  texts: string[],
  ids: string[],
  req: Partial<PayloadRequest>,
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
    req,
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
