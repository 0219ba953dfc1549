import type { Body } from '../merge/body-node'
import { nodeKey } from '../merge/node-key'
import { rowKey, type Row } from '../merge/row-key'
import { isBody, sameField } from '../merge/same-field'
import { comparableNode } from '../merge/comparable-node'
import { same } from '../merge/same'

/** A conflict as it was kept. */
export interface KeptConflict {
  field: string
  path?: string | null
  row?: string | null
  ours?: unknown
  theirs?: unknown
}

/** The parts of a field, and how they are told apart. */
interface Parts {
  list: readonly unknown[]
  same: (a: unknown, b: unknown) => boolean
  keyOf: (part: unknown) => string | null
}

/**
 * A field with the source's side of a conflict in it.
 *
 * @param current the field as it is now: other parts of it may have changed and moved
 * @param imported the field as the source has it, which tells where a part that was removed belongs
 * @returns null where the part in question is no longer as it was when the conflict was found
 */
export function takeTheirs(
  current: unknown,
  conflict: KeptConflict,
  imported: unknown,
): { value: unknown } | null {
  const { field, path, ours, theirs } = conflict
  if (path === field) return sameField(current, ours) ? { value: theirs ?? null } : null
  const list = taken(partsOf(current ?? imported, current), conflict, partsOf(imported, imported))
  if (list === null) return null
  if (!isBody(imported)) return { value: list }
  const body = (isBody(current) ? current : imported) as Body
  return { value: { ...body, root: { ...body.root, children: list } } }
}

function partsOf(shape: unknown, field: unknown): Parts {
  if (isBody(shape)) {
    const children = isBody(field) ? field.root?.children : []
    return {
      list: Array.isArray(children) ? children : [],
      same: (a, b) => same(comparableNode(a), comparableNode(b)),
      keyOf: nodeKey,
    }
  }
  return { list: Array.isArray(field) ? field : [], same, keyOf: (row) => rowKey(row as Row) }
}

function taken(
  parts: Parts,
  { path, row, ours, theirs }: KeptConflict,
  imported: Parts,
): unknown[] | null {
  if (!path) return putBack(parts, theirs, imported.list)
  const [, index, column] = path.split('.')
  if (column === undefined) {
    const at = placeOf(parts, Number(index), (part) => parts.same(part, ours))
    return at < 0 ? null : parts.list.toSpliced(at, 1, ...(theirs === null ? [] : [theirs]))
  }
  const at = placeOf(parts, Number(index), (part) => parts.keyOf(part) === row)
  const found = parts.list[at] as Readonly<Record<string, unknown>> | undefined
  if (!found || !same(found[column], ours)) return null
  return parts.list.toSpliced(at, 1, { ...found, [column]: theirs ?? null })
}

/** Where it was, or else wherever it has gone. */
const placeOf = ({ list }: Parts, index: number, isIt: (part: unknown) => boolean) =>
  isIt(list[index]) ? index : list.findIndex(isIt)

/** Puts a part in behind the nearest one that it follows in the source. */
function putBack(parts: Parts, part: unknown, imported: readonly unknown[]): unknown[] {
  const { list, same, keyOf } = parts
  if (list.some((one) => same(one, part))) return [...list]
  const place = imported.findIndex((one) => same(one, part))
  for (const before of imported.slice(0, Math.max(0, place)).toReversed()) {
    const key = keyOf(before)
    const at = list.findIndex((one) => same(one, before) || (key !== null && keyOf(one) === key))
    if (at >= 0) return list.toSpliced(at + 1, 0, part)
  }
  return [part, ...list]
}
