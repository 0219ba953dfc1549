'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { Provenance } from '../../ingest/provenance/types'
import { RequestError, useRequest } from '../lib/use-request'

interface Loaded {
  /** null until it is there. */
  provenance: Provenance | null
  /** Why it cannot be had, for an editor. */
  error: string | null
  goTo: (page: number) => void
  again: () => void
}

/** Where the document at hand comes from, a page of its sources at a time; asked for again when it has been saved. */
export function useProvenance(): Loaded {
  const ask = useRequest()
  const { id, collectionSlug, lastUpdateTime } = useDocumentInfo()
  const [page, goTo] = useState(1)
  const [provenance, setProvenance] = useState<Provenance | null>(null)
  const [error, setError] = useState<string | null>(null)

  const load = useCallback(
    async (signal?: AbortSignal) => {
      try {
        const address = `/api/provenance/${collectionSlug}/${id}?page=${page}`
        setProvenance(await ask<Provenance>(address, signal ? { signal } : undefined))
        setError(null)
      } catch (reason) {
        if (signal?.aborted) return
        if (!(reason instanceof RequestError)) throw reason
        setError(reason.message)
      }
    },
    [ask, collectionSlug, id, page],
  )

  useEffect(() => {
    const leaving = new AbortController()
    if (id) void load(leaving.signal)
    return () => leaving.abort()
  }, [id, lastUpdateTime, load])

  return { provenance, error, goTo, again: () => void load() }
}
