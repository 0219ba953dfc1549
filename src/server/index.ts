import cluster from 'node:cluster'
import { messageOf, UsageError } from '../lib/errors'

/** `npm start`: serves until told to stop. Exit codes: 0 stopped, 1 broken, 2 wrong configuration. */
async function main(): Promise<void> {
  // Imported here, so that a wrong environment is one line and not a stack trace of an import.
  const { clusterSize } = await import('./cluster/cluster-size')
  const size = clusterSize(process.argv.slice(2))
  if (cluster.isPrimary && size > 1) await lookAfter(size)
  else await serve()
}

async function serve(): Promise<void> {
  // From the first moment on: the primary asks all workers, and waits for them.
  if (cluster.isWorker) await import('./metrics/exposition')
  const { startServer } = await import('./start')
  const { closeOnSignal } = await import('./close-on-signal')
  const { close } = await startServer()
  closeOnSignal(close)
  if (cluster.isWorker) process.send?.((await import('./cluster/serving')).SERVING)
}

/** In the primary of a cluster: no Payload, no database, nothing that could fail. */
async function lookAfter(size: number): Promise<void> {
  const { startCluster } = await import('./cluster/start-cluster')
  const { closeOnSignal } = await import('./close-on-signal')
  const running = await startCluster(size, () => process.exit(1))
  if (running) closeOnSignal(running.close)
}

main().catch((error: unknown) => {
  const expected = error instanceof UsageError
  const message = expected || !(error instanceof Error) ? messageOf(error) : error.stack
  process.stderr.write(`slugline: ${message}\n`)
  process.exit(expected ? error.exitCode : 1)
})
