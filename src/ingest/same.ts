import { isDeepStrictEqual } from 'node:util'

/** Whether two values of a field say the same. */
export const same = (a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(comparable(a), comparable(b))

/**
 * What of a value counts: null, "", [] and {} all mean "nothing there"; the order of keys and the ids of rows and
 * blocks, which only tell them apart, do not matter.
 */
function comparable(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) {
    return value.length === 0 ? undefined : value.map((item) => comparable(item))
  }
  if (typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, item]) => [key, comparable(item)] as const)
      .filter(([, item]) => item !== undefined)
    return entries.length === 0 ? undefined : Object.fromEntries(entries)
  }
  return value
}
