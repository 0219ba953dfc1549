import { isDeepStrictEqual } from 'node:util'
import { comparable } from './comparable'

/** Whether two values of a field are one, as far as it counts. */
export const same = (a: unknown, b: unknown): boolean =>
  isDeepStrictEqual(comparable(a), comparable(b))
