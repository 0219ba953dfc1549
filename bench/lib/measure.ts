import { median } from './median'

/** Even the slowest task is run so many times: of two, the median is none. */
const fewestRuns = 3

/**
 * Times tasks against each other, one run of each in turn, so that whatever else the machine does slows all
 * of them alike.
 *
 * @param tasks by name
 * @param seconds for all of them together; each is run a few times, however long it takes
 * @returns the median time of a run in milliseconds, by name
 */
export function measure<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  seconds: number,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[]
  const times = new Map(names.map((name) => [name, [] as number[]]))
  const end = performance.now() + seconds * 1000
  for (let round = 0; round < fewestRuns || performance.now() < end; round++) {
    for (const name of names) {
      const start = performance.now()
      tasks[name]()
      times.get(name)?.push(performance.now() - start)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >
}
