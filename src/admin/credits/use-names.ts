import { useEffect, useState } from 'react'
import type { CreditValues } from './chips'

interface Named {
  id: string
  name: string
}

/** @returns the names of the agencies and the photographer of a credit, by their ids, as they become known */
export function useNames({ agencies, photographer }: CreditValues): ReadonlyMap<string, string> {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const unknown = {
    agencies: agencies.filter((id) => !names.has(id)).join(),
    people: photographer !== null && !names.has(photographer) ? photographer : '',
  }

  useEffect(() => {
    const leaving = new AbortController()
    const look = async (collection: string, ids: string) => {
      if (ids === '') return
      const query = new URLSearchParams({ 'where[id][in]': ids, depth: '0', limit: '50' })
      const answer = await fetch(`/api/${collection}?${query}`, {
        credentials: 'include',
        signal: leaving.signal,
      })
      if (!answer.ok) return
      const { docs } = (await answer.json()) as { docs: Named[] }
      setNames((known) => new Map([...known, ...docs.map(({ id, name }) => [id, name] as const)]))
    }
    Promise.all([look('agencies', unknown.agencies), look('people', unknown.people)]).catch(
      (error: unknown) => {
        if (!leaving.signal.aborted) throw error
      },
    )
    return () => leaving.abort()
  }, [unknown.agencies, unknown.people])

  return names
}
