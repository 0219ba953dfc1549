'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { RequestError, useRequest } from '../lib/use-request'

interface Answer<T> {
  /** What the server answered to this address; null until it has. */
  answer: T | null
  /** Why it did not, in words for an editor. */
  problem: string | null
  /** Asks the address of the moment again; what there is stays until the answer comes. */
  reload: () => Promise<void>
}

/** Asks an address of our own server, and again whenever the address changes. */
export function useAnswer<T>(address: string): Answer<T> {
  const ask = useRequest()
  const [state, setState] = useState<{ of: string; answer: T | null; problem: string | null }>()
  const current = useRef(address)

  const load = useCallback(
    async (signal?: AbortSignal) => {
      const of = current.current
      // Its answer comes late where somebody has gone on to another address meanwhile.
      const isLate = () => of !== current.current
      try {
        const answer = await ask<T>(of, { ...(signal && { signal }) })
        if (!isLate()) setState({ of, answer, problem: null })
      } catch (error) {
        if (signal?.aborted) return
        if (!(error instanceof RequestError)) throw error
        const problem = error.message
        if (isLate()) return
        setState((before) => ({ of, answer: before?.of === of ? before.answer : null, problem }))
      }
    },
    [ask],
  )
  const reload = useCallback(() => load(), [load])

  useEffect(() => {
    current.current = address
    const leaving = new AbortController()
    void load(leaving.signal)
    return () => leaving.abort()
  }, [load, address])

  const known = state?.of === address ? state : null
  return { answer: known?.answer ?? null, problem: known?.problem ?? null, reload }
}
