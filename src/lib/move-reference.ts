type Row = Record<string, unknown>

/** How one reference was moved, so that it can be moved back. */
export interface Moved {
  /** Where it stood in its list; 0 where there is no list. */
  index: number
  /** The id of its row, where the list has rows. */
  row?: string
  /** It was taken out, since the list had the heir already. */
  folded?: {
    item: unknown
    /** Id of the heir's row, with what came into it from the other, and what was there before. */
    into?: string
    filled?: Row
    before?: Row
  }
}

/** What says more than whatever else stands in its column. */
const STRONGER: Readonly<Row> = { relation: 'quoted', confirmed: true }

/**
 * Lets a field refer to `to` wherever it refers to `from`. A list that refers to both comes to refer once: of two rows
 * the heir's stays, and what it lacks comes from the other.
 *
 * @param value a reference, a list of them, or rows of which one column is the reference
 * @param column of rows
 */
export function moveReference(
  value: unknown,
  column: string | null,
  from: unknown,
  to: unknown,
): { value: unknown; moved: Moved[] } {
  if (!Array.isArray(value)) return { value: to, moved: [{ index: 0 }] }
  let list: unknown[] = value
  const moved: Moved[] = []
  for (const [index, item] of value.entries()) {
    if (!refersTo(item, column, from)) continue
    const twin = list.find((other) => refersTo(other, column, to) && standsFor(other, item))
    if (twin === undefined) {
      list = list.map((one) => (one === item ? withReference(item, column, to) : one))
      moved.push({ index, ...rowOf(item) })
      continue
    }
    const filled = column === null ? {} : filling(twin as Row, item as Row, column)
    const before = Object.fromEntries(
      Object.keys(filled).map((name) => [name, (twin as Row)[name] ?? null]),
    )
    list = list
      .filter((one) => one !== item)
      .map((one) => (one === twin && column !== null ? { ...(one as Row), ...filled } : one))
    const into = rowOf(twin).row
    moved.push({ index, folded: { item, ...(into && { into, filled, before }) } })
  }
  return { value: list, moved }
}

/** Whether an item of a list refers to a document, by its id. */
export function refersTo(item: unknown, column: string | null, id: unknown): boolean {
  const reference = column === null ? item : (item as Row | null)?.[column]
  return reference !== null && reference !== undefined && String(reference) === String(id)
}

/** The item with another reference. */
export const withReference = (item: unknown, column: string | null, id: unknown): unknown =>
  column === null ? id : { ...(item as Row), [column]: id }

/** The same in every other way that counts: an author may be the translator as well. */
const standsFor = (one: unknown, other: unknown) =>
  (one as Row | null)?.role === (other as Row | null)?.role

const rowOf = (item: unknown): { row?: string } => {
  const id = typeof item === 'object' && item !== null ? (item as Row).id : undefined
  return typeof id === 'string' ? { row: id } : {}
}

function filling(twin: Row, item: Row, column: string): Row {
  const filled = Object.entries(item).filter(([name, value]) => {
    if (name === 'id' || name === column || value === null || value === '') return false
    const has = twin[name]
    return (
      has === undefined || has === null || has === '' || (STRONGER[name] === value && has !== value)
    )
  })
  return Object.fromEntries(filled)
}
