/** Even the slowest task is run so many times. */
const fewestRuns = 3
/** In this share of the time code is compiled, of all tasks alike; what runs then does not count. */
const warmUp = 0.3

/**
 * Times tasks against each other, one run of each in turn, so that whatever else the machine does slows all
 * of them alike. The fastest run counts: it is the one that was disturbed least, and on a processor that is shared
 * others take half as long again, or twice as long, for minutes.
 *
 * @param tasks by name
 * @param seconds for all of them together, warming up included; each is run a few times, however long it takes
 * @returns the time of the fastest run in milliseconds, by name
 */
export function measure<Name extends string>(
  tasks: Readonly<Record<Name, () => unknown>>,
  seconds: number,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[]
  const fastest = new Map(names.map((name) => [name, Infinity]))
  const begin = performance.now()
  const warm = begin + seconds * 1000 * warmUp
  const end = begin + seconds * 1000
  for (let counted = 0; counted < fewestRuns || performance.now() < end;) {
    const counts = performance.now() >= warm
    if (counts) counted++
    for (const name of names) {
      const start = performance.now()
      tasks[name]()
      const time = performance.now() - start
      if (counts && time < (fastest.get(name) ?? 0)) fastest.set(name, time)
    }
  }
  return Object.fromEntries(fastest) as Record<Name, number>
}
