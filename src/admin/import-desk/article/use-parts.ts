import { useState } from 'react'
import type { Reading } from '../../../engine/types'
import { keepSame } from '../reader/keep-same'
import { partsOf, type Part } from './parts'

/** The parts of an article; those that another reading leaves as they were are the same objects. */
export function useParts(reading: Reading): readonly Part[] {
  const [known, setKnown] = useState(() => ({ reading, parts: partsOf(reading) }))
  if (known.reading === reading) return known.parts
  const parts = keepSame(known.parts, partsOf(reading))
  setKnown({ reading, parts })
  return parts
}
