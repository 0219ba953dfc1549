import type { Item, ItemVersions } from './align-lists'
import { comparable } from './comparable'
import { mergeLists } from './merge-lists'
import { pairEqual } from './pair-equal'
import type { PartConflict } from './part-conflict'
import { rowKey, type Row } from './row-key'
import { same } from './same'
import { verdict } from './verdict'

interface RowsMerge {
  rows: Row[]
  conflicts: PartConflict[]
}

/**
 * Merges a new reading of a list of references or rows into one that an editor may have changed: row by row, and a
 * row column by column. Where both changed one column, or one side changed a row that the other removed, the editor
 * has the say and it is a conflict.
 *
 * @param base the rows as last imported; undefined if this source never imported them: then all of them stay
 * @param ours the rows as stored
 * @param theirs the rows as the new reading has them
 * @returns the merged rows, and the conflicts with "2.role" as path
 */
export function mergeRows(
  base: readonly Row[] | undefined,
  ours: readonly Row[],
  theirs: readonly Row[],
): RowsMerge {
  if (base === undefined) return { rows: [...ours], conflicts: [] }
  const { values, conflicts } = mergeLists<Row, ColumnConflict>(
    { base: base.map(itemOf), ours: ours.map(itemOf), theirs: theirs.map(itemOf) },
    { pair, settle },
  )
  return {
    rows: withOwnIds(values),
    conflicts: conflicts.map(({ index, column, ...versions }) => ({
      path: index === null ? null : [index, ...(column === null ? [] : [column])].join('.'),
      ...versions,
    })),
  }
}

/** A conflict in one column; null: in the row as a whole. */
type ColumnConflict = Omit<PartConflict, 'path'> & { column: string | null }

const itemOf = (row: Row): Item<Row> => ({
  value: row,
  key: rowKey(row),
  content: JSON.stringify(comparable(row) ?? null),
})

const pair = (a: readonly Item<Row>[], b: readonly Item<Row>[]) =>
  pairEqual(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  )

function settle(versions: ItemVersions<Row>) {
  const [base, ours, theirs] = [versions.base?.value, versions.ours?.value, versions.theirs?.value]
  if (typeof ours !== 'object' || typeof theirs !== 'object') {
    const whole = { base: base ?? null, ours: ours ?? null, theirs: theirs ?? null, column: null }
    return { value: ours, conflicts: [whole] }
  }

  const columns = typeof base === 'object' ? base : {}
  const merged: Record<string, unknown> = { ...ours }
  const conflicts: ColumnConflict[] = []
  for (const [column, value] of Object.entries(theirs)) {
    if (column === 'id') continue
    const states = { base: columns[column], ours: ours[column], theirs: value }
    const whose = verdict(states, same)
    if (whose === 'theirs') merged[column] = value
    if (whose === 'conflict') {
      const [was, is, shall] = [states.base, states.ours, states.theirs].map((v) => v ?? null)
      conflicts.push({ base: was, ours: is, theirs: shall, column })
    }
  }
  return { value: merged, conflicts }
}

/**
 * An import makes a row's id from its person, and an editor may have put another person in that row. If the first one
 * comes back, two rows have one id: the second gets another when it is saved.
 */
function withOwnIds(rows: readonly Row[]): Row[] {
  const used = new Set<unknown>()
  return rows.map((row) => {
    if (typeof row === 'string' || row.id === undefined) return row
    if (!used.has(row.id)) {
      used.add(row.id)
      return row
    }
    const columns: Record<string, unknown> = { ...row }
    delete columns.id
    return columns
  })
}
