/** What some work took. */
export interface Timed {
  seconds: number
  /** In which the process had the processor, all threads together. */
  processorSeconds: number
}

export async function timed(work: () => Promise<unknown>): Promise<Timed> {
  const processor = process.cpuUsage()
  const start = performance.now()
  await work()
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(processor)
  return { seconds, processorSeconds: (user + system) / 1e6 }
}
