'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Conflict } from '../../payload-types'
import { RequestError, useRequest } from '../lib/use-request'

/** More of them nobody reads at once; the next ones come when these are settled. */
const MOST = 50

interface OpenConflicts {
  /** As far as is known. */
  conflicts: readonly Conflict[]
  /** Why more is not known, for the editor. */
  problem: string | null
  reload: () => Promise<void>
}

/** The conflicts that wait on the document at hand; of an article, also those of its pictures, people and credits. */
export function useOpenConflicts(): OpenConflicts {
  const ask = useRequest()
  const { id, collectionSlug } = useDocumentInfo()
  const [conflicts, setConflicts] = useState<readonly Conflict[]>([])
  const [problem, setProblem] = useState<string | null>(null)

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
      try {
        const { docs } = await ask<{ docs: Conflict[] }>(`/api/conflicts?${query}`, {
          ...(signal && { signal }),
        })
        setConflicts(docs)
        setProblem(null)
      } catch (error) {
        if (signal?.aborted) return
        if (!(error instanceof RequestError)) throw error
        setProblem(error.message)
      }
    },
    [ask, id, collectionSlug],
  )

  useEffect(() => {
    const leaving = new AbortController()
    void load(leaving.signal)
    return () => leaving.abort()
  }, [load])

  return { conflicts, problem, reload: () => load() }
}
