import { AsyncLocalStorage } from 'node:async_hooks'
import type { Payload, SelectType, Where } from 'payload'
import { isSelected } from '../../database/is-selected'
import { isRecord } from '../../lib/is-record'
import { isContent } from './content'
import { ANYTHING, collectionTag, documentTag, type Tag } from './tags'

/** What was read of the database while an answer was made. */
export interface Reads {
  tags: Set<Tag>
  /** False when something was read that nobody watches: versions, accounts, sources. */
  isWatched: boolean
}

const current = new AsyncLocalStorage<Reads>()

/**
 * Does some work and notes in `reads` what it reads, through whatever it calls and for as long as that takes.
 */
export const noting = <T>(reads: Reads, work: () => T): T => current.run(reads, work)

/** Notes that a collection was read past Payload, and any of its documents might have been found. */
export function noteRead(collection: string): void {
  note(collection, [collectionTag(collection)])
}

/** Notes that these documents were read past Payload; those that are not there, or not for readers, too. */
export function noteDocuments(collection: string, ids: Iterable<string>): void {
  note(
    collection,
    Array.from(ids, (id) => documentTag(collection, id)),
  )
}

function note(collection: string, tags: Iterable<Tag>): void {
  const reads = current.getStore()
  if (!reads) return
  if (!isContent(collection)) reads.isWatched = false
  for (const tag of tags) reads.tags.add(tag)
}

/** What is asked of a list. */
interface Asked {
  where?: Where
  sort?: unknown
}

interface Query extends Asked {
  collection: string
  /** False where no join is asked for; else those of the collection. */
  joins?: unknown
  select?: SelectType
}

/** What reads documents as readers see them; whatever else the adapter reads is not watched. */
const queries = ['find', 'findOne', 'count', 'findDistinct'] as const
const unwatched = [
  'queryDrafts',
  'findVersions',
  'countVersions',
  'findGlobal',
  'findGlobalVersions',
  'countGlobalVersions',
] as const

/**
 * Has every query of Payload's adapter noted: lists and documents, those that stand inside others, and what hooks ask for.
 *
 * @returns puts the adapter back as it was
 */
export function trackReads(payload: Payload): () => void {
  const db = payload.db as unknown as Record<string, (query: Query) => Promise<unknown>>
  const original = Object.fromEntries(
    [...queries, ...unwatched].map((name) => [name, db[name]] as const),
  )
  const track = (name: string, before: (query: Query) => void) => {
    const call = original[name]
    db[name] = (query) => {
      if (current.getStore()) before(query)
      return call?.call(db, query) as Promise<unknown>
    }
  }
  for (const name of queries) track(name, (query) => note(query.collection, tagsOf(payload, query)))
  for (const name of unwatched) track(name, () => note('versions', []))
  return () => void Object.assign(db, original)
}

function tagsOf(payload: Payload, { collection, where, sort, joins, select }: Query): Tag[] {
  const asked = [{ where, sort }, ...Object.values(Object(joins) as Record<string, Asked | false>)]
  if (asked.some((one) => one && asksElsewhere(one))) return [ANYTHING]
  const ids = idsIn(where)
  const own = ids?.map((id) => documentTag(collection, id)) ?? [collectionTag(collection)]
  // Payload resolves joins behind the adapter's own queries.
  const config = payload.collections[collection as keyof Payload['collections']]?.config
  const joined = Object.entries((joins !== false && config?.joins) || {}).flatMap(
    ([target, fields]) =>
      fields.some(({ joinPath }) => isSelected(joinPath, select)) ? [target] : [],
  )
  return [...own, ...joined.map(collectionTag)]
}

/** The documents that a condition names; null when it names none, and any may fulfil it. */
function idsIn(where: Where | undefined): string[] | null {
  const id = where?.id as { equals?: unknown; in?: unknown } | undefined
  if (id?.equals !== undefined) return [String(id.equals)]
  if (Array.isArray(id?.in)) return id.in.map(String)
  for (const part of where?.and ?? []) {
    const ids = idsIn(part)
    if (ids) return ids
  }
  return null
}

const asksElsewhere = ({ where, sort }: Asked): boolean =>
  leadsElsewhere(where) || String(sort ?? '').includes('.')

/**
 * Whether a condition may ask something of the documents that a document refers to: `contributors.person.name`, or
 * `relatedLinks` that contain one of some title.
 */
const leadsElsewhere = (where: unknown): boolean =>
  isRecord(where) &&
  Object.entries(where).some(([path, asked]) =>
    Array.isArray(asked)
      ? asked.some(leadsElsewhere)
      : /\.|__/.test(path) ||
        Object.values(Object(asked) as object)
          .flat()
          .some(isRecord),
  )
