import type { ItemVersions } from './align-lists'
import type { Body } from './body-node'
import { mergeLists } from './merge-lists'
import { nodeItems, pairNodes } from './node-items'
import type { PartConflict } from './part-conflict'

interface BodyMerge {
  body: Body | null | undefined
  conflicts: PartConflict[]
}

/**
 * Merges a new reading of a body into one that an editor may have changed, child by child of its root: paragraphs,
 * headings, lists, pictures, links.
 *
 * The editor's additions, removals and order stay; what only the source changed, added, moved or removed comes in.
 * Where both changed one child, or one side changed what the other removed, the editor has the say and it is a
 * conflict.
 *
 * @param base the body as last imported; undefined if this source never imported it: then all of it stays
 * @param ours the body as stored
 * @param theirs the body as the new reading has it
 * @returns the merged body, whose children are those of `ours` and `theirs` themselves, and the conflicts with the
 *   index of their child as path
 */
export function mergeBody(
  base: Body | null | undefined,
  ours: Body | null | undefined,
  theirs: Body | null | undefined,
): BodyMerge {
  if (base === undefined) return { body: ours, conflicts: [] }
  const { values, conflicts } = mergeLists<unknown, Omit<PartConflict, 'path'>>(
    { base: nodeItems(base), ours: nodeItems(ours), theirs: nodeItems(theirs) },
    { pair: pairNodes, settle },
  )
  const frame = ours ?? theirs
  return {
    body: frame && { ...frame, root: { ...frame.root, children: values } },
    conflicts: conflicts.map(({ index, ...versions }) => ({
      path: index === null ? null : String(index),
      ...versions,
    })),
  }
}

const settle = ({ base, ours, theirs }: ItemVersions<unknown>) => ({
  value: ours?.value,
  conflicts: [
    { base: base?.value ?? null, ours: ours?.value ?? null, theirs: theirs?.value ?? null },
  ],
})
