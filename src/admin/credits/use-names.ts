import { useEffect, useState } from 'react'
import { RequestError, useRequest } from '../lib/use-request'
import type { CreditValues } from './chips'

interface Named {
  id: string
  name: string
}

interface Names {
  /** Of agencies and the photographer, by their ids, as they become known. */
  names: ReadonlyMap<string, string>
  /** Whether all were looked up: who is not among them then is gone. */
  areLookedUp: boolean
  /** Why they cannot be, for the editor. */
  problem: string | null
}

/** The names of who stands behind a credit. */
export function useNames({ agencies, photographer }: CreditValues): Names {
  const ask = useRequest()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const [answer, setAnswer] = useState({ of: '', problem: null as string | null })
  const unknown = {
    agencies: agencies.filter((id) => !names.has(id)).join(),
    people: photographer !== null && !names.has(photographer) ? photographer : '',
  }
  const wanted = `${unknown.agencies} ${unknown.people}`

  useEffect(() => {
    const leaving = new AbortController()
    const look = async (collection: string, ids: string) => {
      if (ids === '') return []
      const query = new URLSearchParams({ 'where[id][in]': ids, depth: '0', limit: '50' })
      const { signal } = leaving
      return (await ask<{ docs: Named[] }>(`/api/${collection}?${query}`, { signal })).docs
    }
    Promise.all([look('agencies', unknown.agencies), look('people', unknown.people)]).then(
      (found) => {
        const now = found.flat().map(({ id, name }) => [id, name] as const)
        setNames((known) => new Map([...known, ...now]))
        setAnswer({ of: wanted, problem: null })
      },
      (error: unknown) => {
        if (leaving.signal.aborted) return
        if (!(error instanceof RequestError)) throw error
        setAnswer({ of: wanted, problem: error.message })
      },
    )
    return () => leaving.abort()
  }, [ask, wanted, unknown.agencies, unknown.people])

  const isAnswered = answer.of === wanted
  const areLookedUp = wanted.trim() === '' || (isAnswered && answer.problem === null)
  return { names, areLookedUp, problem: isAnswered ? answer.problem : null }
}
