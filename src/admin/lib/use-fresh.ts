import { useDocumentEvents } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { RequestError, useRequest } from './use-request'

interface Fresh<T> {
  /** null until it is there, and when it cannot be had. */
  data: T | null
  /** Why it cannot be had, for the editor. */
  problem: string | null
}

/**
 * Asks our server for something, and again whenever a document of some kinds is saved in a drawer of this page.
 *
 * @param address null asks for nothing
 * @param kinds collections whose documents the answer is made of
 * @param occasion asks again when it changes
 */
export function useFresh<T>(
  address: string | null,
  kinds: readonly string[],
  occasion: unknown = null,
): Fresh<T> {
  const ask = useRequest()
  const { mostRecentUpdate } = useDocumentEvents()
  const [answer, setAnswer] = useState<Fresh<T> & { address: string | null }>()
  const saved =
    mostRecentUpdate && kinds.includes(mostRecentUpdate.entitySlug)
      ? mostRecentUpdate.updatedAt
      : null

  useEffect(() => {
    if (address === null) return
    const leaving = new AbortController()
    ask<T>(address, { signal: leaving.signal }).then(
      (data) => setAnswer({ address, data, problem: null }),
      (error: unknown) => {
        if (leaving.signal.aborted) return
        if (!(error instanceof RequestError)) throw error
        setAnswer({ address, data: null, problem: error.message })
      },
    )
    return () => leaving.abort()
  }, [ask, address, saved, occasion])

  // The answer to another question is none.
  return answer && answer.address === address ? answer : { data: null, problem: null }
}
