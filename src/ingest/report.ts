import { contentCollections } from './types'
import type { Conflict, Counts, Plan, RunProblem, RunReport } from './types'

const noCounts = (): Counts => ({ created: 0, updated: 0, unchanged: 0, conflicts: 0, failed: 0 })

/** An empty report for a run. */
export function emptyReport(run: string): RunReport {
  const byCollection = Object.fromEntries(contentCollections.map((slug) => [slug, noCounts()]))
  return {
    run,
    counts: noCounts(),
    byCollection: byCollection as RunReport['byCollection'],
    problems: [],
  }
}

/** Adds what a plan did, or would do, to a report; conflicts are told one by one. */
export function addPlan(report: RunReport, plan: Plan): void {
  for (const { collection, id, outcome, conflicts } of plan.changes) {
    for (const counts of [report.counts, report.byCollection[collection]]) {
      counts[outcome]++
      if (conflicts.length > 0) counts.conflicts++
    }
    for (const conflict of conflicts) {
      report.problems.push({
        sourceKey: plan.sourceKey,
        code: 'conflict',
        message: `${collection}/${id}: ${inWords(conflict)}`,
        lines: [1, 1],
      })
    }
  }
  for (const problem of plan.problems)
    report.problems.push({ sourceKey: plan.sourceKey, ...problem })
}

function inWords({ field, path, theirs }: Conflict): string {
  if (path === null) {
    return `a part of "${field}" that the newsroom removed changed in the source; it stays away.`
  }
  if (theirs === null) {
    return `"${path}" changed in the newsroom and is gone from the source; it stays.`
  }
  return `"${path}" changed in the source and in the newsroom; the newsroom's value stays.`
}

/** Adds a source document that is not in, with the reason. */
export function addFailure(report: RunReport, problem: RunProblem): void {
  report.counts.failed++
  report.problems.push(problem)
}

/** Adds what a part of a run did to what is known of the whole. */
export function addReport(
  whole: Pick<RunReport, 'counts' | 'byCollection' | 'problems'>,
  part: Pick<RunReport, 'counts' | 'byCollection' | 'problems'>,
): void {
  addCounts(whole.counts, part.counts)
  for (const slug of contentCollections)
    addCounts(whole.byCollection[slug], part.byCollection[slug])
  for (const problem of part.problems) whole.problems.push(problem)
}

function addCounts(whole: Counts, part: Counts): void {
  for (const outcome of Object.keys(whole) as (keyof Counts)[]) whole[outcome] += part[outcome]
}
