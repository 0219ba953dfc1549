import { toast } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { RequestError, useRequest } from '../../lib/use-request'
import type { Desk, DeskAction } from './desk'
import { findKnown } from './find-known'

/** So many are looked for at once: their keys stand in an address. */
const AT_ONCE = 20
/** What came to nothing is tried again after so long, in milliseconds. */
const PAUSE = 10_000

/** Looks which documents were imported before: to import one again changes the article that it became. */
export function useKnownSources({ documents }: Desk, dispatch: (action: DeskAction) => void): void {
  const ask = useRequest()
  const asked = useRef(new Set<string>())
  const [round, setRound] = useState(0)
  useEffect(() => {
    const unknown = documents.flatMap(({ id, found, known }) =>
      known === undefined && found && found.problem === undefined
        ? [{ id, sourceKey: found.sourceKey }]
        : [],
    )
    const nameOf = ({ id, sourceKey }: (typeof unknown)[number]) => `${id} ${sourceKey}`
    const due = unknown.filter((one) => !asked.current.has(nameOf(one))).slice(0, AT_ONCE)
    if (due.length === 0) return
    for (const one of due) asked.current.add(nameOf(one))
    findKnown(
      ask,
      due.map(({ sourceKey }) => sourceKey),
    ).then(
      (found) => {
        for (const { id, sourceKey } of due)
          dispatch({ type: 'known', id, sourceKey, known: found.get(sourceKey) ?? null })
      },
      (error: unknown) => {
        if (!(error instanceof RequestError)) throw error
        // One message, however often it is tried.
        toast.error(error.message, { id: 'import-known' })
        setTimeout(() => {
          for (const one of due) asked.current.delete(nameOf(one))
          setRound((before) => before + 1)
        }, PAUSE)
      },
    )
  }, [documents, dispatch, ask, round])
}
