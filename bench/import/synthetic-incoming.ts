import type { IncomingDocument } from '../../src/ingest/types'
import { documents } from './documents'
import { incoming } from './incoming'

/** Every measurement has the same documents. */
const SEED = 1

/** Synthetic documents on their way in, all in memory. */
export const syntheticIncoming = (count: number, from = 0): IncomingDocument[] =>
  [...documents(count, { seed: SEED, from })].map(incoming)
