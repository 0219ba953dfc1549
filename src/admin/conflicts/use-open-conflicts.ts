'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Conflict } from '../../payload-types'

/** More of them nobody reads at once; the next ones come when these are settled. */
const MOST = 50

/**
 * The conflicts that wait on the document at hand; of an article, also those of its pictures, people and credits.
 *
 * @returns the conflicts, and a way to ask again
 */
export function useOpenConflicts(): [conflicts: readonly Conflict[], reload: () => Promise<void>] {
  const { id, collectionSlug } = useDocumentInfo()
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])

  const load = useCallback(
    async (signal?: AbortSignal) => {
      if (!id || !collectionSlug) return
      const where: Record<string, string> =
        collectionSlug === 'articles'
          ? { 'where[article][equals]': String(id) }
          : {
              'where[relationTo][equals]': collectionSlug,
              'where[document][equals]': String(id),
            }
      const query = new URLSearchParams({ ...where, limit: String(MOST), depth: '0' })
      const answer = await fetch(`/api/conflicts?${query}`, {
        credentials: 'include',
        ...(signal && { signal }),
      })
      if (answer.ok) setConflicts(((await answer.json()) as { docs: Conflict[] }).docs)
    },
    [id, collectionSlug],
  )

  useEffect(() => {
    const leaving = new AbortController()
    load(leaving.signal).catch((error: unknown) => {
      if (!leaving.signal.aborted) throw error
    })
    return () => leaving.abort()
  }, [load])

  return [conflicts, load]
}
