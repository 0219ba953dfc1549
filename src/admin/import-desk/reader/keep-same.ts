/**
 * What of a new value says the same as the old one, as the very object that it was: what is drawn from it need not be
 * drawn again. A worker's answers are new objects throughout.
 *
 * @param next JSON, at no place changed
 */
export function keepSame<T>(before: unknown, next: T): T {
  if (before === next || !isPlain(before) || !isPlain(next)) return next
  if (Array.isArray(before) !== Array.isArray(next)) return next
  const names = Object.keys(next)
  let isSame = names.length === Object.keys(before).length
  const kept: Record<string, unknown> = {}
  for (const name of names) {
    kept[name] = keepSame(before[name], next[name])
    if (kept[name] !== before[name] || !(name in before)) isSame = false
  }
  if (isSame) return before as T
  return (Array.isArray(next) ? Object.values(kept) : kept) as T
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
