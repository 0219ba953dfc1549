/**
 * A value in which ids of documents that were merged into others are those of their heirs, however deep they stand.
 *
 * @param heirs by the ids of those that went
 */
export function follow<T>(value: T, heirs: ReadonlyMap<string, string>): T {
  if (heirs.size === 0) return value
  if (typeof value === 'string') return (heirs.get(value) ?? value) as T
  if (Array.isArray(value)) return value.map((item) => follow(item as unknown, heirs)) as T
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const entries = Object.entries(value).map(([key, item]) => [key, follow(item as unknown, heirs)])
  return Object.fromEntries(entries) as T
}
