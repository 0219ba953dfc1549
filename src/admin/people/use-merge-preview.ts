import { useEffect, useState } from 'react'
import type { MergePreview } from '../../ingest/duplicates/preview-merge'
import type { Mergeable } from '../../ingest/duplicates/mergeable'
import { RequestError, useRequest } from '../lib/use-request'

interface Pair {
  kept: string
  other: string
  take: readonly string[]
}

interface Asked {
  /** What the merge would do; null until it is known. */
  preview: MergePreview | null
  /** Why it cannot be said. */
  problem: string | null
}

/** Asks what a merge would do, anew whenever somebody chooses otherwise; what was there stays until then. */
export function useMergePreview(relationTo: Mergeable, { kept, other, take }: Pair): Asked {
  const ask = useRequest()
  const [asked, setAsked] = useState<Asked>({ preview: null, problem: null })

  useEffect(() => {
    const leaving = new AbortController()
    ask<MergePreview>(`/api/${relationTo}/${kept}/merge?dryRun=true`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ other, take }),
      signal: leaving.signal,
    }).then(
      (preview) => setAsked({ preview, problem: null }),
      (error: unknown) => {
        if (leaving.signal.aborted) return
        if (!(error instanceof RequestError)) throw error
        setAsked({ preview: null, problem: error.message })
      },
    )
    return () => leaving.abort()
  }, [ask, relationTo, kept, other, take])

  return asked
}
