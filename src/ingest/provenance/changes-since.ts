import type { Item } from '../merge/align-lists'
import { nodeItems, pairNodes } from '../merge/node-items'
import { isBody, sameField } from '../merge/same-field'
import type { Stored } from '../stored'

/** A field, or a part of the text, that is not as it was imported. */
export interface Difference {
  field: string
  /** "headline", or of a part of the text "body.3" by its place now; null for one that was removed. */
  path: string | null
  /** Place of the part, from 1, in the text as it is now; of a removed one, as imported. */
  part: number | null
  /** null where it is not there. */
  imported: unknown
  now: unknown
}

/** What an import sets that nobody edits. */
const SILENT = new Set(['source'])

/**
 * What became of a document's fields since they were imported. Of the text each part is told; where several changed, or
 * their order, all of it as well.
 *
 * @param imported the fields as last imported
 * @param now the document, in its newest version
 */
export const changesSince = (
  imported: Readonly<Record<string, unknown>>,
  now: Stored,
): Difference[] =>
  Object.entries(imported).flatMap(([field, value]) => {
    const current = now[field] ?? null
    if (SILENT.has(field) || sameField(value, current)) return []
    const whole = { field, path: field, part: null, imported: value ?? null, now: current }
    if (!isBody(value) || !isBody(current)) return [whole]
    const { parts, isReordered } = partsChanged(field, nodeItems(value), nodeItems(current))
    return parts.length > 1 || isReordered ? [whole, ...parts] : parts
  })

function partsChanged(
  field: string,
  imported: readonly Item<unknown>[],
  now: readonly Item<unknown>[],
): { parts: Difference[]; isReordered: boolean } {
  const pairs = pairNodes(imported, now)
  const before = new Map([...pairs].map(([was, is]) => [is, imported[was]]))
  const there = now.flatMap((item, index): Difference[] => {
    const was = before.get(index)
    if (was ? was.content === item.content : item.content === blank) return []
    const path = `${field}.${index}`
    return [{ field, path, part: index + 1, imported: was?.value ?? null, now: item.value }]
  })
  const gone = imported.flatMap(({ value, content }, index): Difference[] =>
    pairs.has(index) || content === blank
      ? []
      : [{ field, path: null, part: index + 1, imported: value, now: null }],
  )
  const order = [...pairs].sort(([a], [b]) => a - b).map(([, index]) => index)
  const isReordered = order.some((index, place) => index < (order[place - 1] ?? 0))
  return { parts: [...there, ...gone], isReordered }
}

/** The admin's editor keeps an empty paragraph at the end. */
const [blank] = nodeItems({ root: { children: [{ type: 'paragraph', children: [] }] } }).map(
  ({ content }) => content,
)
