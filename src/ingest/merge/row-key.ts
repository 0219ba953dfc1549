import { comparable } from './comparable'

/** An id of another document, or a row with columns. */
export type Row = string | Readonly<Record<string, unknown>>

/** What a row of a list is recognised by, whatever else of it changes. */
export const rowKey = (row: Row): string =>
  typeof row === 'string' ? row : JSON.stringify(row.person ?? row.id ?? comparable(row))
