import type { QueryLimits } from './query-limits'

/** Keys within keys: `or`, a place in it, `and`, a place in it, a field, an operator, and two more. */
const MOST_LEVELS = 8
/**
 * `contributors.person.name` is one. Each is a query of its own, for as many documents as there are; and with two Payload
 * 3.90 checks the last collection's rights only after it has answered, in a promise that nobody awaits: where it then
 * refuses, the process ends.
 */
const MOST_HOPS = 1

const lists = new Set(['in', 'not_in', 'all'])

/**
 * What is too much in conditions, in words for whoever asks; null when nothing is. They are looked at as the tree that
 * they are, whatever Payload makes of it.
 *
 * @param wheres as taken apart, or as JSON, which Payload takes as well; all of one request
 * @param hopsOf how many relationships a path leads through
 */
export function whereExcess(wheres: unknown[], most: QueryLimits, hopsOf: HopsOf): string | null {
  let conditions = 0

  const excessIn = (value: unknown, key: string, level: number): string | null => {
    if (level > MOST_LEVELS) return `where is nested more than ${MOST_LEVELS} levels deep.`
    if (lists.has(key)) {
      conditions += 1
      const values = (Array.isArray(value) ? value : [value]).flatMap((part) =>
        String(part).split(','),
      )
      return (
        tooMany(`where … ${key}`, values.length, most.values, 'values') ??
        tooLong(values, most.characters)
      )
    }
    if (typeof value === 'object' && value !== null) {
      for (const [name, part] of Object.entries(value)) {
        const far = tooFar(name, hopsOf)
        if (far !== null) return far
        const excess = excessIn(part, name, level + 1)
        if (excess !== null) return excess
      }
      return null
    }
    conditions += 1
    return tooLong([value], most.characters)
  }

  for (const where of wheres) {
    if (where === undefined) continue
    const taken = typeof where === 'string' ? jsonOf(where) : where
    if (taken === undefined) return 'where is no JSON.'
    const excess = excessIn(taken, '', 0)
    if (excess !== null) return excess
  }
  return tooMany('where', conditions, most.conditions, 'conditions')
}

/** Tells how many relationships a path leads through. */
export type HopsOf = (path: string) => number

/** The same of one path, of a condition or an order. */
export const tooFar = (path: string, hopsOf: HopsOf): string | null =>
  hopsOf(path) > MOST_HOPS
    ? `${path.slice(0, 100)} leads through more than ${MOST_HOPS} relationship.`
    : null

const tooLong = (values: unknown[], most: number): string | null =>
  values.some((value) => String(value).length > most)
    ? `A value in where is longer than ${most} characters.`
    : null

function jsonOf(text: string): unknown {
  if (text === '') return {}
  try {
    return JSON.parse(text) as unknown
  } catch {
    // Told to whoever asks, as every other excess.
    return undefined
  }
}

const tooMany = (what: string, count: number, most: number, of: string): string | null =>
  count > most ? `${what} may have at most ${most} ${of}.` : null
