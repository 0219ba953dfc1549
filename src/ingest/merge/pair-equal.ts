/** Which item of a list is which of another, by index; an item is in one pair at most. */
export type Pairs = ReadonlyMap<number, number>

/**
 * Finds the items of a list in another state of it, wherever they have moved to.
 *
 * P. Heckel, "A technique for isolating differences between files", CACM 21 (1978): what is there once on both sides
 * is the same; what stands beside a pair and is equal is a pair too; the ends of the list count as a pair. It was
 * chosen over the packages with a longest common subsequence (node-diff3, fast-myers-diff, diff) because it sees
 * moves, and is linear whatever the lists look like: every item is looked at a fixed number of times.
 *
 * @param a keys of the one list's items: equal keys, equal items
 * @param b keys of the other's
 */
export function pairEqual(a: readonly string[], b: readonly string[]): Pairs {
  const pairs = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (i: number, j: number) => {
    pairs.set(i, j)
    taken.add(j)
  }

  const extend = (from: number, to: number, step: 1 | -1) => {
    let [i, j] = [from + step, to + step]
    while (i >= 0 && j >= 0 && i < a.length && j < b.length) {
      if (pairs.has(i) || taken.has(j) || a[i] !== b[j]) return
      pair(i, j)
      i += step
      j += step
    }
  }

  extend(-1, -1, 1)
  extend(a.length, b.length, -1)

  const there = indexesByKey(b, (j) => !taken.has(j))
  for (const [key, here] of indexesByKey(a, (i) => !pairs.has(i))) {
    const [i, ...more] = here
    const [j, ...others] = there.get(key) ?? []
    const once = more.length === 0 && others.length === 0
    if (once && i !== undefined && j !== undefined) pair(i, j)
  }
  for (const [i, j] of [...pairs]) extend(i, j, 1)
  for (const [i, j] of [...pairs]) extend(i, j, -1)

  // What is there several times and stands by itself: the first is the first.
  const left = indexesByKey(b, (j) => !taken.has(j))
  for (const [key, here] of indexesByKey(a, (i) => !pairs.has(i))) {
    left.get(key)?.forEach((j, index) => {
      const i = here[index]
      if (i !== undefined) pair(i, j)
    })
  }
  return pairs
}

function indexesByKey(keys: readonly string[], wanted: (index: number) => boolean) {
  const indexes = new Map<string, number[]>()
  keys.forEach((key, index) => {
    if (!wanted(index)) return
    const known = indexes.get(key)
    if (known) known.push(index)
    else indexes.set(key, [index])
  })
  return indexes
}
