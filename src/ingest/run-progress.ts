import type { Payload } from 'payload'
import type { BatchReport } from './claims'
import { objectId, rawCollection } from './raw'
import { emptyReport } from './report'
import type { Counts, RunProblem } from './types'

/** How far a run is. */
export interface RunProgress {
  /** Source documents that are done with, whatever became of them. */
  done: number
  counts: Counts & { discardedBlocks: number }
  /** The first of them … */
  problems: RunProblem[]
  /** … and how many there are besides. */
  moreProblems: number
}

/**
 * Sums up what all processes that share a run have done so far; MongoDB does the sums.
 *
 * @param most problems to list
 */
export async function runProgress(
  payload: Payload,
  run: string,
  most: number,
): Promise<RunProgress> {
  const batches = rawCollection(payload, 'import-batches')
  const isDone = { import: objectId(payload, run), state: 'done' }
  const counts = { ...emptyReport(run).counts, discardedBlocks: 0 }
  const sums = Object.keys(counts).map((name) => {
    const path = name === 'discardedBlocks' ? name : `counts.${name}`
    return [name, { $sum: `$report.${path}` }]
  })
  const [sum = {}] = await batches
    .aggregate([
      { $match: isDone },
      {
        $group: {
          _id: null,
          ...Object.fromEntries(sums),
          done: { $sum: '$documents' },
          problems: { $sum: { $size: '$report.problems' } },
        },
      },
    ])
    .toArray()
  for (const name of Object.keys(counts) as (keyof typeof counts)[]) counts[name] = sum[name] ?? 0

  const problems: RunProblem[] = []
  const troubled = batches
    .find(
      { ...isDone, 'report.problems.0': { $exists: true } },
      { projection: { 'report.problems': 1 } },
    )
    .sort({ turn: 1 })
  for await (const { report } of troubled) {
    problems.push(...(report as BatchReport).problems.slice(0, most - problems.length))
    if (problems.length === most) break
  }
  return {
    done: sum.done ?? 0,
    counts,
    problems,
    moreProblems: (sum.problems ?? 0) - problems.length,
  }
}
