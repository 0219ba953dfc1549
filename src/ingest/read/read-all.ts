import { read } from '../../engine'
import type { Agency, Reading } from '../../engine/types'
import type { ReadJob } from './reader'

/** Reads documents one after the other. */
export const readAll = (jobs: readonly ReadJob[], agencies: readonly Agency[]): Reading[] =>
  jobs.map(({ document, corrected, language }) =>
    read(document, { ...corrected, agencies, language }),
  )
