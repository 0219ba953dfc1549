import { availableParallelism } from 'node:os'
import path from 'node:path'
import { runChild } from '../lib/child'
import type { BenchMongo } from '../lib/with-mongo'
import type { Sizes } from './sizes'
import type { Outcome, Task } from './task'

/** One measurement of each way to write documents, one right after the other. */
export interface Round {
  /** By how many workers it had. */
  imported: Readonly<Record<number, Outcome>>
  looped: Outcome
  inserted: Outcome
}

/** An import has as many workers where nobody says how many. */
export const usualWorkers = availableParallelism()

/**
 * Measures the ways against each other, each time in new processes and on new databases; every other round backwards,
 * since a mongod that has just started is slow and one that has much to write down is, too.
 */
export async function rounds(
  mongo: BenchMongo,
  { before, imported: count, looped, rounds: many, seconds }: Sizes,
  tell: (what: string) => void,
): Promise<Round[]> {
  const results: Round[] = []
  const end = performance.now() + seconds * 1000
  let longest = 0
  for (let number = 1; number <= many && performance.now() + longest < end; number++) {
    const start = performance.now()
    const from = mongo.freshDatabase()
    const imported: Record<number, Outcome> = {}
    const importWith = async (workers: number, uri = mongo.freshDatabase()) => {
      imported[workers] = await run({ way: 'import', uri, before, count, workers })
    }
    const ways: [what: string, measure: () => Promise<Partial<Round>>][] = [
      [
        'importing, and inserting the same through the driver',
        async () => {
          await importWith(usualWorkers, from)
          return { inserted: await run({ way: 'raw', from, uri: mongo.freshDatabase() }) }
        },
      ],
      [
        'importing with one worker and with two',
        async () => {
          for (const workers of [1, 2]) if (workers !== usualWorkers) await importWith(workers)
          return { imported }
        },
      ],
      [
        'creating one by one',
        async () => ({
          looped: await run({ way: 'loop', uri: mongo.freshDatabase(), before, count: looped }),
        }),
      ],
    ]
    const round: Partial<Round> = {}
    for (const [what, measure] of number % 2 === 1 ? ways : ways.toReversed()) {
      tell(`round ${number} of ${many}: ${what}`)
      Object.assign(round, await measure())
    }
    results.push(round as Round)
    longest = Math.max(longest, performance.now() - start)
  }
  return results
}

const run = (task: Task): Promise<Outcome> =>
  runChild(path.join(import.meta.dirname, 'task-child.ts'), JSON.stringify(task))
