import { useState } from 'react'
import { useFresh } from '../lib/use-fresh'

/** Somebody who may be the person at hand. */
export interface Duplicate {
  id: string
  name: string
  jobTitle: string | null
}

interface Duplicates {
  /** Who may be the same; null until that is known, and where nobody was looked for. */
  duplicates: readonly Duplicate[] | null
  /** Why it cannot be known, for the editor. */
  problem: string | null
  reload: () => void
}

/** @param id of a person; null where nobody is to be looked for */
export function useDuplicates(id: string | null): Duplicates {
  const [times, setTimes] = useState(0)
  const address = id === null ? null : `/api/people/${id}/duplicates`
  const { data, problem } = useFresh<{ docs: Duplicate[] }>(address, ['people'], times)
  return {
    duplicates: data?.docs ?? null,
    problem,
    reload: () => setTimes((before) => before + 1),
  }
}
