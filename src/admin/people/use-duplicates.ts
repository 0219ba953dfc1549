import { useCallback, useEffect, useState } from 'react'

/** Somebody who may be the person at hand. */
export interface Duplicate {
  id: string
  name: string
  jobTitle: string | null
}

/**
 * @param id of a person; null where nobody is to be looked for
 * @returns who may be the same, null until that is known, and a way to ask again
 */
export function useDuplicates(
  id: string | null,
): [duplicates: readonly Duplicate[] | null, reload: () => Promise<void>] {
  const [duplicates, setDuplicates] = useState<readonly Duplicate[] | null>(null)

  const load = useCallback(
    async (signal?: AbortSignal) => {
      if (id === null) return
      const answer = await fetch(`/api/people/${id}/duplicates`, {
        credentials: 'include',
        ...(signal && { signal }),
      })
      if (answer.ok) setDuplicates(((await answer.json()) as { docs: Duplicate[] }).docs)
    },
    [id],
  )

  useEffect(() => {
    const leaving = new AbortController()
    load(leaving.signal).catch((error: unknown) => {
      if (!leaving.signal.aborted) throw error
    })
    return () => leaving.abort()
  }, [load])

  return [duplicates, load]
}
