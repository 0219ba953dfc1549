import { median } from './median'

/** Even the slowest task is run so many times: of two, the median is none. */
const fewestRuns = 3
/** In this share of the time code is compiled, of all tasks alike; what runs then does not count. */
const warmUp = 0.3

/**
 * Times tasks against each other, one run of each in turn, so that whatever else the machine does slows all
 * of them alike.
 *
 * @param tasks by name
 * @param seconds for all of them together, warming up included; each is run a few times, however long it takes
 * @returns the median time of a run in milliseconds, by name
 */
export function measure<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  seconds: number,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[]
  const times = new Map(names.map((name) => [name, [] as number[]]))
  const begin = performance.now()
  const warm = begin + seconds * 1000 * warmUp
  const end = begin + seconds * 1000
  for (let counted = 0; counted < fewestRuns || performance.now() < end;) {
    const counts = performance.now() >= warm
    if (counts) counted++
    for (const name of names) {
      const start = performance.now()
      tasks[name]()
      if (counts) times.get(name)?.push(performance.now() - start)
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >
}
