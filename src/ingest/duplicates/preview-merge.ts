import type { Payload, PayloadRequest } from 'payload'
import { shorten } from '../../lib/shorten'
import { uses, type Use } from '../../lib/uses'
import { inWords } from '../conflicts/in-words'
import { titlesIn } from '../conflicts/titles'
import { storedDocuments, type Stored } from '../stored'
import { titleOf } from '../undo/title-of'
import { pairOf, type MergeOrder } from './merge-documents'
import { disputedFields, mergedFields } from './merged-fields'
import { referringIds } from './referring'

/** So many are named of what moves. */
const NAMED = 3

/** In characters: a biography is only to be told from another one. */
const VALUE_LENGTH = 300

/** What a merge would do, for an editor to look at. */
export interface MergePreview {
  kept: { id: string; name: string }
  other: { id: string; name: string }
  /** Fields in which both have a value, in words: one of them has to win. */
  disputed: { field: string; kept: string; other: string }[]
  /** Fields that come from the other one, because nothing is there. */
  filled: { field: string; other: string }[]
  /** Names that become aliases. */
  aliases: string[]
  /** What refers to the other one, published or in its newest draft. */
  moves: { collection: Use['collection']; path: string; total: number; titles: string[] }[]
}

/** @throws as `mergeDocuments` does */
export async function previewMerge(order: Omit<MergeOrder, 'user'>): Promise<MergePreview> {
  const { payload, relationTo, other, take } = order
  const req = {}
  const pair = await pairOf(order, req)
  const titles = await titlesIn(payload, pair, req)
  const words = (document: Stored, field: string) =>
    shorten(inWords(document[field], titles), VALUE_LENGTH)
  const merged = mergedFields(relationTo, pair, take)
  const disputed = disputedFields(relationTo, pair)
  const had = new Set((pair.kept.aliases ?? []) as string[])
  const filled = Object.keys(merged).filter(
    (field) => !['aliases', 'distinctFrom', ...disputed].includes(field),
  )
  const moves = []
  for (const use of uses[relationTo]) {
    const { collection, path } = use
    const ids = await referringIds(payload, use, other, 0, req)
    if (ids.length === 0) continue
    const named = await titlesOf(payload, use, ids.slice(0, NAMED), req)
    moves.push({ collection, path, total: ids.length, titles: named })
  }
  const named = (document: Stored) => ({
    id: String(document.id),
    name: titleOf(relationTo, document),
  })
  return {
    kept: named(pair.kept),
    other: named(pair.other),
    disputed: disputed.map((field) => ({
      field,
      kept: words(pair.kept, field),
      other: words(pair.other, field),
    })),
    filled: filled.map((field) => ({ field, other: words(pair.other, field) })),
    aliases: ((merged.aliases ?? []) as string[]).filter((alias) => !had.has(alias)),
    moves,
  }
}

async function titlesOf(
  payload: Payload,
  { collection }: Use,
  ids: readonly string[],
  req: Partial<PayloadRequest>,
): Promise<string[]> {
  const keys = new Set(ids.map((id) => `${collection}/${id}`))
  const stored = await storedDocuments(payload, keys, req)
  return [...stored.values()].map((document) => titleOf(collection, document))
}
