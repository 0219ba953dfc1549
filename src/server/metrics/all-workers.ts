import cluster from 'node:cluster'
import { on } from 'node:events'
import { AggregatorRegistry } from 'prom-client'

/** Longer than the primary waits for its workers, in milliseconds. */
const PATIENCE_MS = 8_000

/** What a worker asks the primary … */
interface Question {
  metricsFor: number
}
/** … and what it is told. */
interface Reply {
  metricsOf: number
  text: string | null
}

let asked = 0

/**
 * The metrics of all workers of a cluster as one, asked for in one of them.
 *
 * @throws Error when one of them does not answer
 */
export async function metricsOfAll(): Promise<string> {
  const metricsFor = ++asked
  const replies = on(process, 'message', { signal: AbortSignal.timeout(PATIENCE_MS) })
  process.send?.({ metricsFor } satisfies Question)
  for await (const [reply] of replies as AsyncIterable<[Reply]>) {
    if (reply.metricsOf !== metricsFor) continue
    if (reply.text !== null) return reply.text
    break
  }
  throw new Error('The metrics of all processes could not be had.')
}

/** Lets the primary answer what its workers ask by metricsOfAll(). */
export function collectForWorkers(): void {
  const workers = new AggregatorRegistry()
  cluster.on('message', async (worker, { metricsFor }: Partial<Question>) => {
    if (metricsFor === undefined) return
    // One that hangs is told by a failed scrape, and by its log.
    const text = await workers.clusterMetrics().catch(() => null)
    if (worker.isConnected()) worker.send({ metricsOf: metricsFor, text } satisfies Reply)
  })
}
