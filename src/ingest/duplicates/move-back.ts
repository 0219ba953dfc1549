import { refersTo, withReference, type Moved } from '../../lib/move-reference'
import { same } from '../merge/same'

type Row = Record<string, unknown>

/**
 * Moves references back, but for those that somebody changed since.
 *
 * @param value the field as it is now
 * @param from the document that is back
 * @param to its heir until now
 * @param moved how `moveReference` moved them
 * @returns the field, and how many are left with the heir
 */
export function moveBack(
  value: unknown,
  column: string | null,
  from: unknown,
  to: unknown,
  moved: readonly Moved[],
): { value: unknown; left: number } {
  if (!Array.isArray(value)) {
    return refersTo(value, null, to) ? { value: from, left: 0 } : { value, left: moved.length }
  }
  let list: unknown[] = [...value]
  let left = 0
  for (const { index, row, folded } of moved.toReversed()) {
    const id = folded ? folded.into : row
    const at = list.findIndex(
      (item) => refersTo(item, column, to) && (id === undefined || (item as Row).id === id),
    )
    if (at < 0) left++
    else if (folded) {
      list = list.with(at, unfilled(list[at], folded)).toSpliced(index, 0, folded.item)
    } else list = list.with(at, withReference(list[at], column, from))
  }
  return { value: list, left }
}

/** Without what came into a row from the other one, where nobody touched it since. */
function unfilled(item: unknown, { filled = {}, before = {} }: NonNullable<Moved['folded']>) {
  const names = Object.keys(filled).filter((name) => same((item as Row)[name], filled[name]))
  if (names.length === 0) return item
  return { ...(item as Row), ...Object.fromEntries(names.map((name) => [name, before[name]])) }
}
