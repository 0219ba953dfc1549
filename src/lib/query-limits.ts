import { env } from './env'
import { MAX_READ, SIGNED_IN_FACTOR } from './max-read'

/** What a query may ask for, see docs/limits.md. */
export interface QueryLimits {
  limit: number
  depth: number
  /** Characters of all of it. */
  length: number
  /** In all `where` together. */
  conditions: number
  /** Of one condition: values of a list (`in`), and characters of one value. */
  values: number
  characters: number
  /** Fields to sort by. */
  sort: number
  /** Fields of `select` and `populate` together. */
  fields: number
  joins: number
}

const anonymous: QueryLimits = {
  ...MAX_READ,
  length: env.MAX_QUERY,
  conditions: env.MAX_CONDITIONS,
  values: 100,
  characters: 200,
  sort: 3,
  fields: 100,
  joins: 5,
}

/** Everything but the depth times ten. */
const signedIn = {
  ...Object.fromEntries(
    Object.entries(anonymous).map(([name, most]) => [name, most * SIGNED_IN_FACTOR]),
  ),
  depth: anonymous.depth,
} as QueryLimits

/** For who has not signed in, and for who has. */
export const queryLimits = { anonymous, signedIn }
