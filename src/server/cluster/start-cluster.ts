import cluster, { type Worker } from 'node:cluster'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { log } from '../../lib/log'
import { collectForWorkers } from '../metrics/all-workers'
import { SERVING } from './serving'

/** Before a worker that died is replaced, in milliseconds; twice as long each time one has died at its start. */
const PAUSE = { first: 1_000, most: 30_000 }

/** So many workers in a row that never served, and none that serves: what is wrong is wrong with all. */
const GIVE_UP_AFTER = 5

/** A server of several processes. */
export interface RunningCluster {
  /**
   * Lets every worker finish what is in flight.
   *
   * @throws Error when one of them did not end in good order
   */
  close: () => Promise<void>
}

/**
 * Starts a number of servers as processes of their own, all at one port. This process does nothing but look after
 * them: one that dies is replaced.
 *
 * The first one starts alone, so that what is wrong is said once, and one process prepares the database.
 *
 * @param giveUp called when no worker can be kept alive
 * @returns null when the first one did not start: it has said why, and its exit code is this process's
 */
export async function startCluster(
  size: number,
  giveUp: () => void,
): Promise<RunningCluster | null> {
  const workers = new Map<Worker, 'starting' | 'serving'>()
  let failures = 0
  let closing = false

  const fork = () => {
    // All of them together are one server to whoever asks, or guesses.
    const worker = cluster.fork({ RATE_LIMIT_STORE: 'mongodb' })
    workers.set(worker, 'starting')
    worker.on('message', (message) => {
      if (message !== SERVING) return
      workers.set(worker, 'serving')
      failures = 0
    })
    return worker
  }

  const replace = async (worker: Worker, code: number | null, signal: string | null) => {
    const served = workers.get(worker) === 'serving'
    workers.delete(worker)
    if (closing) return
    if (!served) failures++
    log.error({ worker: worker.process.pid, code, signal, failures }, 'a worker ended')
    const isServing = [...workers.values()].includes('serving')
    if (failures >= GIVE_UP_AFTER && !isServing) return giveUp()
    await sleep(Math.min(PAUSE.first * 2 ** failures, PAUSE.most))
    if (!closing) fork()
  }

  collectForWorkers()
  const exitCode = await endOrServing(fork())
  if (exitCode !== SERVING) {
    process.exitCode = exitCode ?? 1
    return null
  }
  cluster.on('exit', replace)
  while (workers.size < size) fork()

  return {
    async close() {
      closing = true
      const ends = await Promise.all([...workers.keys()].map(end))
      const bad = ends.filter((how) => how !== 0 && how !== 'SIGTERM')
      if (bad.length > 0) throw new Error(`Of the workers, some ended with ${bad.join(', ')}.`)
    },
  }
}

/** Waits for a worker to serve. @returns its exit code when it ended instead */
function endOrServing(worker: Worker): Promise<typeof SERVING | number | null> {
  return new Promise((resolve) => {
    worker.once('exit', resolve)
    worker.on('message', (message) => {
      if (message === SERVING) resolve(SERVING)
    })
  })
}

/** @returns the exit code of a worker that is told to end; the signal's name when it had not started yet */
async function end(worker: Worker): Promise<number | string> {
  const exit = once(worker, 'exit')
  worker.process.kill('SIGTERM')
  const [code, signal] = await exit
  return signal ?? code
}
