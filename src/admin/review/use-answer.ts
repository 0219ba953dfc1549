'use client'

import { useCallback, useEffect, useState } from 'react'
import { RequestError, useRequest } from '../lib/use-request'

interface Answer<T> {
  /** What the server answered to this address; null until it has. */
  answer: T | null
  /** Why it did not, in words for an editor. */
  problem: string | null
  /** Asks again; what there is stays until the answer comes. */
  reload: () => Promise<void>
}

/** Asks an address of our own server, and again whenever the address changes. */
export function useAnswer<T>(address: string): Answer<T> {
  const ask = useRequest()
  const [state, setState] = useState<{ of: string; answer: T | null; problem: string | null }>()

  const load = useCallback(
    async (signal?: AbortSignal) => {
      try {
        const answer = await ask<T>(address, { ...(signal && { signal }) })
        setState({ of: address, answer, problem: null })
      } catch (error) {
        if (signal?.aborted) return
        if (!(error instanceof RequestError)) throw error
        const problem = error.message
        setState((before) => ({
          of: address,
          answer: before?.of === address ? before.answer : null,
          problem,
        }))
      }
    },
    [ask, address],
  )

  useEffect(() => {
    const leaving = new AbortController()
    void load(leaving.signal)
    return () => leaving.abort()
  }, [load])

  const current = state?.of === address ? state : null
  return { answer: current?.answer ?? null, problem: current?.problem ?? null, reload: load }
}
