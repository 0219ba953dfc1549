import { parentPort, workerData } from 'node:worker_threads'
import { readAll } from './read-all'
import type { ReadJob, ThreadData } from './reader'

const { agencies } = workerData as ThreadData

// It is there: from now on one answer a message, in their order.
parentPort?.postMessage(null)
parentPort?.on('message', (jobs: ReadJob[]) => parentPort?.postMessage(readAll(jobs, agencies)))
