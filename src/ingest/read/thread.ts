import { parentPort, workerData } from 'node:worker_threads'
import { readAll } from './read-all'
import type { ReadJob, ThreadData } from './reader'

const { agencies } = workerData as ThreadData

// One answer a message, in their order.
parentPort?.on('message', (jobs: ReadJob[]) => parentPort?.postMessage(readAll(jobs, agencies)))
