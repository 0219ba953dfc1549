import { inverted } from './inverted'
import { pairEqual, type Pairs } from './pair-equal'
import { rising } from './rising'
import type { Versions } from './verdict'

/** An item of a list that is merged. */
export interface Item<T> {
  value: T
  /** Equal keys: the same item, though it may have changed. */
  key: string
  /** Equal contents: nothing changed. */
  content: string
}

/** One item in three states; undefined where it is not in the list. */
export type ItemVersions<T> = Versions<Item<T> | undefined>

/** Tells which item of the first list is which of the second. */
export type PairItems<T> = (a: readonly Item<T>[], b: readonly Item<T>[]) => Pairs

interface Alignment<T> {
  /** The items of ours, in its order. */
  inOurs: ItemVersions<T>[]
  /** The items of theirs; what ours has too is the same object in both. */
  inTheirs: ItemVersions<T>[]
  /** Items that theirs has moved, and ours has in their old order against every other. */
  moved: ReadonlySet<ItemVersions<T>>
}

/** Finds out which items of two states of a list are one, by way of the state that both come from. */
export function alignLists<T>(
  { base, ours, theirs }: Versions<readonly Item<T>[]>,
  pair: PairItems<T>,
): Alignment<T> {
  const entries = base.map((item): ItemVersions<T> => ({ ...nowhere, base: item }))
  const ofOurs = inverse(pair(base, ours))
  const ofTheirs = inverse(pair(base, theirs))

  const inOurs = ours.map((item, place): ItemVersions<T> => {
    const known = entryAt(entries, ofOurs.get(place))
    return Object.assign(known ?? { ...nowhere }, { ours: item })
  })

  // What both added alike is one item.
  const addedHere = inOurs.filter((entry) => entry.base === undefined)
  const addedThere = [...theirs.keys()].filter((place) => !ofTheirs.has(place))
  const addedByBoth = pairEqual(
    addedThere.map((place) => theirs[place]?.key ?? ''),
    addedHere.map((entry) => entry.ours?.key ?? ''),
  )
  const added = new Map(
    addedThere.map((place, index) => [place, entryAt(addedHere, addedByBoth.get(index))]),
  )
  const inTheirs = theirs.map((item, place): ItemVersions<T> => {
    const known = entryAt(entries, ofTheirs.get(place)) ?? added.get(place)
    return Object.assign(known ?? { ...nowhere }, { theirs: item })
  })

  const order = inOrder(ofTheirs)
  const stayed = new Set(rising(order))
  const reordered = inverted(inOrder(ofOurs))
  const moved = order
    .filter((index) => !stayed.has(index) && !reordered.has(index))
    .map((index) => entries[index])
    .filter((entry) => entry?.ours !== undefined)
  return { inOurs, inTheirs, moved: new Set(moved as ItemVersions<T>[]) }
}

const nowhere = { base: undefined, ours: undefined, theirs: undefined }

const entryAt = <E>(entries: readonly E[], index: number | undefined) =>
  index === undefined ? undefined : entries[index]

/** Indexes in the base, in the order of the side. */
const inOrder = (inBase: Pairs) => [...inBase].sort(([a], [b]) => a - b).map(([, i]) => i)

const inverse = (pairs: Pairs): Pairs => new Map([...pairs].map(([a, b]) => [b, a]))
