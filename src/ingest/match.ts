import type { Payload, PayloadRequest } from 'payload'
import type { Reading } from '../engine/types'
import { documentId } from '../lib/ids'
import { matchKey } from '../lib/match-key'
import { remembered } from '../lib/remembered'
import { heirsIn } from './duplicates/heirs'
import { personNames } from './names'
import { inSession, objectId, rawCollection } from './raw'
import type { Base, ContentCollection } from './types'

/** Finds the document that stands for a name, a line or a title: the one in the database, else the one to be. */
export interface Identities {
  agency: (name: string) => string
  person: (name: string) => string
  credit: (line: string) => string
  relatedLink: (title: string, url: string | null) => string
  /** Names that more than one person in the database bears. */
  ambiguous: ReadonlySet<string>
}

/** Who is who in some readings, and what of it is in the database. */
export interface Matched {
  /** For each reading, in their order. */
  identities: Identities[]
  /** Whether a document is there that identities name; null of a collection of which they name none. */
  isThere: (collection: ContentCollection, id: string) => boolean | null
  /** Ids of people and agencies that are there, by those of others that editors merged into them. */
  heirs: ReadonlyMap<string, string>
}

type Keyed = (typeof keyed)[number]

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
  /** Ids of those that are there, by the ids of those that editors merged into them. */
  heirs: ReadonlyMap<string, string>
}

interface Known extends Found {
  /** Ids by key, from the last import of the same document. */
  before: ReadonlyMap<string, string>
}

/** What has aliases may have been merged, too. */
const hasAliases: Record<Keyed, boolean> = {
  agencies: true,
  people: true,
  credits: false,
  'related-links': false,
}

/** A reading, and its document as last imported. */
interface Read {
  reading: Reading
  base: Base
}

/**
 * Looks up, in four queries through indexed keys, whatever of some readings is in the database already.
 *
 * A person or an agency is found by full name or alias, a credit by its normalised line, a related link by
 * its normalised title and its address. What an editor renamed since is still the same: it is found by what the
 * last import of this document took it for, or by the id that its first name gave it. What is new gets the id that
 * any other import of it would give it.
 */
export async function matchReadings(
  payload: Payload,
  documents: readonly Read[],
  req: Partial<PayloadRequest>,
): Promise<Matched> {
  const all = documents.map(({ reading, base }) => ({
    links: reading.relatedLinks,
    texts: {
      agencies: reading.credits.flatMap((credit) => credit.agencies),
      people: personNames(reading),
      credits: reading.credits.map(({ line }) => line),
      'related-links': reading.relatedLinks.map(({ title }) => title),
    } satisfies Record<Keyed, string[]>,
    before: mapEach((collection) => importedBefore(collection, base)),
  }))
  const found = {} as Record<Keyed, Found>
  // One after the other, as a transaction wants it.
  for (const collection of keyed) {
    const texts = [...new Set(all.flatMap((one) => one.texts[collection]))]
    const ids = [
      ...(collection === 'related-links'
        ? all.flatMap(({ links }) => links.map(({ title, url }) => linkId(title, url)))
        : texts.map(idIn(collection))),
      ...all.flatMap(({ before }) => [...before[collection].values()]),
    ]
    found[collection] = await find(payload, collection, texts, ids, req)
  }
  return {
    identities: all.map(({ texts, before }) => {
      const known = mapEach((collection) => ({ ...found[collection], before: before[collection] }))
      return identitiesOf(known, texts.people)
    }),
    isThere: (collection, id) => (isKeyed(collection) ? found[collection].byId.has(id) : null),
    heirs: new Map([...found.people.heirs, ...found.agencies.heirs]),
  }
}

function identitiesOf(known: Record<Keyed, Known>, names: readonly string[]): Identities {
  const { agencies, people, credits, 'related-links': links } = known
  return {
    agency: remembered((name) => identify(agencies, name, idIn('agencies'))),
    person: remembered((name) => identify(people, name, idIn('people'))),
    credit: remembered((line) => identify(credits, line, idIn('credits'))),
    relatedLink: (title, url) => {
      const before = links.before.get(linkKey(title, url))
      if (before !== undefined && links.byId.has(before)) return before
      const same = links.byKey.get(matchKey(title))?.find((row) => (row.url ?? null) === url)
      return same?.id ?? linkId(title, url)
    },
    ambiguous: new Set(names.filter((name) => (people.byKey.get(matchKey(name))?.length ?? 0) > 1)),
  }
}

const keyed = ['agencies', 'people', 'credits', 'related-links'] as const

const isKeyed = (collection: ContentCollection): collection is Keyed =>
  (keyed as readonly string[]).includes(collection)

const mapEach = <T>(valueOf: (collection: Keyed) => T) =>
  Object.fromEntries(keyed.map((collection) => [collection, valueOf(collection)])) as Record<
    Keyed,
    T
  >

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
function identify(
  { byId, byKey, before, heirs }: Known,
  text: string,
  idOfNew: (text: string) => string,
): string {
  const key = matchKey(text)
  const last = before.get(key)
  const heir = last === undefined ? undefined : heirs.get(last)
  if (heir !== undefined) return heir
  if (last !== undefined && byId.has(last)) return last
  const rows = byKey.get(key)
  const known = (rows?.find((row) => row.matchKey === key) ?? rows?.[0])?.id ?? idOfNew(text)
  return heirs.get(known) ?? known
}

async function find(
  payload: Payload,
  collection: Keyed,
  texts: readonly string[],
  ids: readonly string[],
  req: Partial<PayloadRequest>,
): Promise<Found> {
  if (texts.length + ids.length === 0) {
    return { byId: new Map(), byKey: new Map(), heirs: new Map() }
  }
  const keys = [...new Set(texts.map(matchKey))]
  const ways: object[] = [
    { matchKey: { $in: keys } },
    { _id: { $in: [...new Set(ids)].map((id) => objectId(payload, id)) } },
  ]
  if (hasAliases[collection]) ways.push({ aliasKeys: { $in: keys } })

  const lookUp = (where: object) =>
    rawCollection(payload, collection)
      .find(where, {
        projection: { matchKey: 1, aliasKeys: 1, url: 1, createdAt: 1 },
        ...inSession(payload, req),
      })
      .toArray()
  const found = await lookUp({ $or: ways })
  const heirs = new Map<string, string>()
  if (hasAliases[collection]) {
    const there = new Set(found.map(({ _id }) => String(_id)))
    const merged = await heirsIn(payload, [...there, ...ids], req)
    const unseen = [...new Set(merged.values())].filter((id) => !there.has(id))
    if (unseen.length > 0)
      found.push(...(await lookUp({ _id: { $in: unseen.map((id) => objectId(payload, id)) } })))
    for (const { _id } of found) there.add(String(_id))
    for (const [id, heir] of merged) if (there.has(heir)) heirs.set(id, heir)
  }
  // Asked to sort, MongoDB goes through all documents by the index of `createdAt` instead of looking these up.
  const rows = found
    .sort((one, other) => Number(one.createdAt) - Number(other.createdAt))
    .map(({ _id, ...row }): Row => ({ id: String(_id), ...row }))
  const byKey = new Map<string, Row[]>()
  for (const row of rows) {
    for (const key of new Set([row.matchKey ?? '', ...(row.aliasKeys ?? [])])) {
      const others = byKey.get(key)
      if (others) others.push(row)
      else byKey.set(key, [row])
    }
  }
  return { byId: new Map(rows.map((row) => [row.id, row])), byKey, heirs }
}
