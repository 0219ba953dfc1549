/** That one document is merged into another, or is being merged. */
export interface Merged {
  /** Id of the record. */
  id: string
  relationTo: 'people' | 'agencies'
  removed: string
  kept: string
  status: 'running' | 'done'
}

/** Where merges are looked up. */
export interface MergeLookUp {
  /** The merges, under way or done, in which some documents go. */
  mergesOf: (ids: string[]) => Promise<readonly Merged[]>
  /** Which of some documents are there. */
  existing: (collection: Merged['relationTo'], ids: string[]) => Promise<readonly string[]>
}

/**
 * The merges that lead from documents to those who stand in for them now, one after the other: whoever a document was
 * merged into may have been merged in turn. What is there again after its merge stands for itself, and what
 * leads to a document that was deleted leads nowhere.
 *
 * @param ids of people and agencies, whether or not they were merged
 * @returns by the id of each that was merged and has an heir
 */
export async function mergeLines(
  ids: Iterable<string>,
  lookUp: MergeLookUp,
): Promise<Map<string, Merged[]>> {
  const all = new Set(ids)
  const merges = await mergesFrom(all, lookUp)
  const lines = new Map<string, Merged[]>()
  if (merges.length === 0) return lines
  const there = await whoIsThere(merges, lookUp)
  const next = new Map<string, Merged>()
  for (const merge of merges) {
    const isInForce = merge.status === 'running' || !there.has(merge.removed)
    if (isInForce) next.set(merge.removed, merge)
  }
  for (const id of all) {
    const line = lineFrom(id, next)
    const heir = line.at(-1)?.kept
    if (heir !== undefined && heir !== id && there.has(heir)) lines.set(id, line)
  }
  return lines
}

async function mergesFrom(ids: ReadonlySet<string>, { mergesOf }: MergeLookUp): Promise<Merged[]> {
  const merges: Merged[] = []
  const asked = new Set(ids)
  let due = [...ids]
  while (due.length > 0) {
    const found = await mergesOf(due)
    merges.push(...found)
    due = [...new Set(found.map(({ kept }) => kept))].filter((id) => !asked.has(id))
    for (const id of due) asked.add(id)
  }
  return merges
}

async function whoIsThere(
  merges: readonly Merged[],
  { existing }: MergeLookUp,
): Promise<Set<string>> {
  const there = new Set<string>()
  for (const collection of new Set(merges.map(({ relationTo }) => relationTo))) {
    const some = merges.filter(({ relationTo }) => relationTo === collection)
    const ids = new Set(some.flatMap(({ removed, kept }) => [removed, kept]))
    for (const id of await existing(collection, [...ids])) there.add(id)
  }
  return there
}

function lineFrom(id: string, next: ReadonlyMap<string, Merged>): Merged[] {
  const line = new Set<Merged>()
  let merge = next.get(id)
  // Two may each have been merged into the other at some time.
  while (merge && !line.has(merge)) {
    line.add(merge)
    merge = next.get(merge.kept)
  }
  return [...line]
}
