/** That one document was merged into another. */
interface Merged {
  removed: string
  kept: string
}

/**
 * Who stands in for documents that were merged into others, or into others that were merged in their turn.
 *
 * @param ids of people and agencies, whether or not they were merged
 * @param lookUp finds the merges in which some documents went
 * @returns the heir's id by the id of each that was merged; the heir may have been deleted since
 */
export async function heirsOf(
  ids: Iterable<string>,
  lookUp: (ids: string[]) => Promise<readonly Merged[]>,
): Promise<Map<string, string>> {
  const all = new Set(ids)
  const next = new Map<string, string>()
  let asked = [...all]
  while (asked.length > 0) {
    const found = await lookUp(asked)
    for (const { removed, kept } of found) next.set(removed, kept)
    asked = found.map(({ kept }) => kept).filter((id) => !next.has(id))
  }
  const heirs = new Map<string, string>()
  for (const id of next.size === 0 ? [] : all) {
    let heir = id
    for (let to = next.get(heir); to !== undefined; to = next.get(heir)) heir = to
    if (heir !== id) heirs.set(id, heir)
  }
  return heirs
}
