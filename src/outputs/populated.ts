/**
 * The document behind a reference, if the query brought it along.
 *
 * @param reference an id when the query's depth or the reader's rights did not reach it
 */
export function populated<T extends object>(
  reference: T | string | number | null | undefined,
): T | null {
  return typeof reference === 'object' ? reference : null
}
