import { alignLists, type Item, type ItemVersions, type PairItems } from './align-lists'
import { verdict, type Versions } from './verdict'

/** What becomes of an item, and what of it is in conflict; no value: it is not in the list. */
interface Settled<T, C> {
  value: T | undefined
  conflicts: C[]
}

interface Rules<T, C> {
  pair: PairItems<T>
  /** Settles an item that both sides changed, each in its own way. */
  settle: (versions: ItemVersions<T>) => Settled<T, C>
}

interface ListMerge<T, C> {
  values: T[]
  /** With the index among the values; null for an item that is not there. */
  conflicts: (C & { index: number | null })[]
}

/**
 * Merges two states of a list that come from one, item by item.
 *
 * The order is ours. What theirs added goes in behind the item that it follows there, and what theirs moved is moved,
 * unless ours has it in another order too. What both added alike is there once.
 */
export function mergeLists<T, C extends object>(
  versions: Versions<readonly Item<T>[]>,
  { pair, settle }: Rules<T, C>,
): ListMerge<T, C> {
  const { inOurs, inTheirs, moved } = alignLists(versions, pair)

  /** What goes in behind an item of ours; behind null, at the beginning. */
  const behind = new Map<ItemVersions<T> | null, ItemVersions<T>[]>([[null, []]])
  let followed = behind.get(null)
  for (const item of inTheirs) {
    if (item.ours !== undefined && !moved.has(item)) behind.set(item, (followed = []))
    else followed?.push(item)
  }
  const order = [
    ...(behind.get(null) ?? []),
    ...inOurs
      .filter((item) => !moved.has(item))
      .flatMap((item) => [item, ...(behind.get(item) ?? [])]),
  ]

  const merge: ListMerge<T, C> = { values: [], conflicts: [] }
  for (const item of order) {
    const whose = verdict(item, (a, b) => a?.content === b?.content)
    const { value, conflicts } =
      whose === 'conflict' ? settle(item) : { value: item[whose]?.value, conflicts: [] }
    const index = value === undefined ? null : merge.values.length
    if (value !== undefined) merge.values.push(value)
    merge.conflicts.push(...conflicts.map((conflict) => ({ ...conflict, index })))
  }
  return merge
}
