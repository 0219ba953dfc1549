import { parse } from 'qs-esm'
import type { QueryLimits } from '../../lib/query-limits'
import { tooFar, whereExcess, type HopsOf } from '../../lib/where-excess'

/** `limit`, and the limits inside other parameters however they are spelled: `joins[credits][limit]`, `limit[0]`. */
const limitKey = /(^|\[)limit(\]|\[|$)/
const depthKey = /^depth(\[|$)/

/**
 * What is too much in the query of an address, in words for whoever asks; null when nothing is.
 *
 * @param search without the question mark, or a body in its form
 * @param isRead whether what is asked for is documents: to change or delete many, all may be named
 * @param hopsOf how many relationships a path leads through
 */
export function queryExcess(
  search: string,
  most: QueryLimits,
  isRead: boolean,
  hopsOf: HopsOf,
): string | null {
  if (search.length > most.length) return `The query is longer than ${most.length} characters.`
  const pairs = [...new URLSearchParams(search)]
  if (
    isRead &&
    pairs.some(([key, value]) => limitKey.test(key) && !isBetween(value, 1, most.limit))
  )
    return `limit must be a whole number from 1 to ${most.limit}.`
  if (pairs.some(([key, value]) => depthKey.test(key) && !isBetween(value, 0, most.depth)))
    return `depth must be a whole number from 0 to ${most.depth}.`
  const unpaged = pairs.some(([key, value]) => key.startsWith('pagination') && value !== 'true')
  if (isRead && unpaged && !pairs.some(([key]) => key === 'limit'))
    return `pagination=false needs a limit from 1 to ${most.limit}.`

  // As Payload takes it apart.
  const query = parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10 })
  const joins = Object.values(Object(query.joins) as Record<string, { where?: unknown }>)
  const sorts = [query.sort, ...joins.map((join) => Object(join).sort)].flatMap(namesIn)
  return (
    whereExcess([query.where, ...joins.map((join) => Object(join).where)], most, hopsOf) ??
    tooMany('sort', sorts.length, most.sort, 'fields') ??
    firstOf(sorts, (path) => tooFar(path.replace(/^-/, ''), hopsOf)) ??
    tooMany('select and populate', leaves([query.select, query.populate]), most.fields, 'fields') ??
    tooMany('joins', joins.length, most.joins, 'joins')
  )
}

const isBetween = (value: string, min: number, max: number): boolean =>
  /^\d{1,6}$/.test(value) && Number(value) >= min && Number(value) <= max

const tooMany = (what: string, count: number, most: number, of: string): string | null =>
  count > most ? `${what} may name at most ${most} ${of}.` : null

/** Of a list in a text, with commas, or of one in brackets. */
const namesIn = (list: unknown): string[] => (list === undefined ? [] : String(list).split(','))

function firstOf(paths: string[], excess: (path: string) => string | null): string | null {
  for (const path of paths) {
    const found = excess(path)
    if (found !== null) return found
  }
  return null
}

const leaves = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, part) => sum + leaves(part), 0)
    : Number(value !== undefined)
