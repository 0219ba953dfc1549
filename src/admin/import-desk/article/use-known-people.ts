import { toast } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Person } from '../../../payload-types'
import { RequestError, useRequest } from '../../lib/use-request'

/** So many are asked for at once: their names stand in an address. */
const MOST = 40

/** Somebody who is there already. */
export type KnownPerson = Pick<Person, 'id' | 'name' | 'jobTitle'>

/**
 * Which of some people are there by the very name: an import takes them for the same, and an editor can see so before.
 *
 * @returns by name
 */
export function useKnownPeople(names: readonly string[]): ReadonlyMap<string, KnownPerson> {
  const ask = useRequest()
  const [known, setKnown] = useState<ReadonlyMap<string, KnownPerson>>(new Map())
  // A correction gives other lists of mostly the same names.
  const wanted = JSON.stringify(names.slice(0, MOST))

  useEffect(() => {
    const asked = JSON.parse(wanted) as string[]
    if (asked.length === 0) return
    const leaving = new AbortController()
    const query = new URLSearchParams({ depth: '0', limit: String(MOST), sort: '-createdAt' })
    for (const [index, name] of asked.entries()) {
      query.set(`where[or][0][name][in][${index}]`, name)
      query.set(`where[or][1][aliases][in][${index}]`, name)
    }
    for (const field of ['name', 'aliases', 'jobTitle']) query.set(`select[${field}]`, 'true')
    ask<{ docs: Person[] }>(`/api/people?${query}`, { signal: leaving.signal }).then(
      // The one who is there longest comes last, and stays.
      ({ docs }) =>
        setKnown(
          new Map(docs.flatMap((one) => [...(one.aliases ?? []), one.name].map((n) => [n, one]))),
        ),
      (error: unknown) => {
        if (leaving.signal.aborted) return
        if (!(error instanceof RequestError)) throw error
        toast.error(error.message)
      },
    )
    return () => leaving.abort()
  }, [ask, wanted])

  return known
}
