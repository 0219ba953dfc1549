import { mergeLines, type MergeLookUp } from './merge-lines'

/**
 * Who stands in for documents that were merged into others, or into others that were merged in their turn.
 *
 * @param ids of people and agencies, whether or not they were merged
 * @returns the heir's id, who is there, by the id of each that was merged
 */
export async function heirsOf(
  ids: Iterable<string>,
  lookUp: MergeLookUp,
): Promise<Map<string, string>> {
  const heirs = new Map<string, string>()
  for (const [id, line] of await mergeLines(ids, lookUp)) {
    const last = line.at(-1)
    if (last) heirs.set(id, last.kept)
  }
  return heirs
}
