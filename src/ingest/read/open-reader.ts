import { Worker } from 'node:worker_threads'
import type { Agency, Reading } from '../../engine/types'
import { log } from '../../lib/log'
import { readInTurns } from './read-in-turns'
import type { ReadJob, Reader, ThreadData } from './reader'

/** A thread takes half a second to start: fewer documents are read before it is there. */
const FEWEST_FOR_THREADS = 100

const threadFile = new URL('./thread.mjs', import.meta.url)

/**
 * Reads in threads besides this one, which plans and writes meanwhile; with one worker, in this one. The threads start
 * with the first documents that are many, and this one reads until they are there.
 *
 * @param workers this thread and those that read for it
 * @param agencies the registry that the engine takes credit lines apart with
 */
export function openReader(workers: number, agencies: readonly Agency[]): Reader {
  let threads: Thread[] = []
  return {
    async read(jobs) {
      if (threads.length === 0 && workers > 1 && jobs.length >= FEWEST_FOR_THREADS)
        threads = Array.from({ length: workers - 1 }, () => startThread({ agencies }))
      const ready = threads.filter((thread) => thread.isReady())
      if (ready.length === 0) return readInTurns(jobs, agencies)
      const parts = split(jobs, ready.length)
      const read = await Promise.all(
        // What a thread that died leaves unread is read here.
        parts.map((part, index) =>
          ready[index]?.read(part).catch(() => readInTurns(part, agencies)),
        ),
      )
      return read.flatMap((readings) => readings ?? [])
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()))
      threads = []
    },
  }
}

/** Neighbouring documents go together: parts of about as many characters each. */
function split(jobs: readonly ReadJob[], count: number): ReadJob[][] {
  const whole = jobs.reduce((sum, { document }) => sum + document.text.length, 0)
  const parts: ReadJob[][] = Array.from({ length: count }, () => [])
  let before = 0
  for (const job of jobs) {
    parts[Math.min(count - 1, Math.floor((count * before) / Math.max(1, whole)))]?.push(job)
    before += job.document.text.length
  }
  return parts
}

interface Thread {
  isReady: () => boolean
  read: (jobs: readonly ReadJob[]) => Promise<Reading[]>
  close: () => Promise<unknown>
}

function startThread(data: ThreadData): Thread {
  const worker = new Worker(threadFile, { workerData: data })
  const waiting: { resolve: (readings: Reading[]) => void; reject: (error: Error) => void }[] = []
  let isReady = false
  worker.on('message', (readings: Reading[] | null) => {
    if (readings === null) isReady = true
    else waiting.shift()?.resolve(readings)
  })
  worker.on('error', (error: Error) => log.warn({ err: error }, 'A thread that reads has ended.'))
  worker.on('exit', () => {
    isReady = false
    for (const { reject } of waiting.splice(0)) reject(new Error('The thread has ended.'))
  })
  return {
    isReady: () => isReady,
    read: (jobs) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        worker.postMessage(jobs)
      }),
    close: () => worker.terminate(),
  }
}
