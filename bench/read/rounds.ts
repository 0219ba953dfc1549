import { load, type Answered } from './load'
import type { Sizes } from './sizes'

/** Connections of one front end. */
const CONNECTIONS = 10

export interface Measurement {
  url: string
  path: string
  connections?: number
}

/**
 * Measures servers against each other, one at a time and each in turn, so that whatever else the machine does slows all of
 * them alike. Of each figure the best round counts: it is the one that was disturbed least.
 *
 * A first round does not count.
 *
 * @throws Error when a server fails to answer
 */
export async function measureInTurn<Name extends string>(
  measurements: Readonly<Record<Name, Measurement>>,
  { rounds, seconds }: Pick<Sizes, 'rounds' | 'seconds'>,
  tell: (what: string) => void,
): Promise<Record<Name, Answered>> {
  const best = new Map<Name, Answered>()
  for (let round = 0; round <= rounds; round++) {
    tell(round === 0 ? 'warming up' : `round ${round} of ${rounds}`)
    for (const name of Object.keys(measurements) as Name[]) {
      const { url, path, connections = CONNECTIONS } = measurements[name]
      const answered = await load(url, { connections, seconds, requests: [{ path }] })
      // A server whose code is not compiled yet may be too slow for its own patience.
      if (round === 0) continue
      if (answered.errors > 0) throw new Error(`${name}: ${answered.faults}.`)
      const before = best.get(name)
      best.set(name, {
        perSecond: Math.max(answered.perSecond, before?.perSecond ?? 0),
        p99: Math.min(answered.p99, before?.p99 ?? Infinity),
        errors: 0,
        faults: '',
      })
    }
  }
  return Object.fromEntries(best) as Record<Name, Answered>
}
