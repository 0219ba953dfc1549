import path from 'node:path'
import { runChild } from '../lib/child'
import type { BenchMongo } from '../lib/with-mongo'
import type { Sizes } from './sizes'
import type { Outcome, Task } from './task'

/** One measurement of each way to write documents, one right after the other. */
export interface Round {
  imported: Outcome
  withTwoWorkers: Outcome
  looped: Outcome
  inserted: Outcome
}

/**
 * Measures the ways against each other, each time in new processes and on new databases; every other round backwards,
 * since a mongod that has just started is slow and one that has much to write down is, too.
 */
export async function rounds(
  mongo: BenchMongo,
  { before, imported, looped, rounds: many }: Sizes,
  tell: (what: string) => void,
): Promise<Round[]> {
  const results: Round[] = []
  for (let number = 1; number <= many; number++) {
    const from = mongo.freshDatabase()
    const fresh = () => ({ uri: mongo.freshDatabase(), before })
    const ways: [what: string, measure: () => Promise<Partial<Round>>][] = [
      [
        'importing, and inserting the same through the driver',
        async () => ({
          imported: await run({ way: 'import', uri: from, before, count: imported, workers: 1 }),
          inserted: await run({ way: 'raw', from, uri: mongo.freshDatabase() }),
        }),
      ],
      [
        'importing with two workers',
        async () => ({
          withTwoWorkers: await run({ way: 'import', ...fresh(), count: imported, workers: 2 }),
        }),
      ],
      [
        'creating one by one',
        async () => ({ looped: await run({ way: 'loop', ...fresh(), count: looped }) }),
      ],
    ]
    const round: Partial<Round> = {}
    for (const [what, measure] of number % 2 === 1 ? ways : ways.toReversed()) {
      tell(`round ${number} of ${many}: ${what}`)
      Object.assign(round, await measure())
    }
    results.push(round as Round)
  }
  return results
}

const run = (task: Task): Promise<Outcome> =>
  runChild(path.join(import.meta.dirname, 'task-child.ts'), JSON.stringify(task))
