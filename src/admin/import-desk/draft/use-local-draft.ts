import { useAuth } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { User } from '../../../payload-types'
import type { Desk, DeskAction } from '../state/desk'
import { localDraft } from './local-draft'

/** Whoever types is not slowed down: what they do is kept when they pause for so long, in milliseconds. */
const PAUSE = 300

/** What was left on the desk. */
interface Left {
  /** When; in milliseconds since 1970. */
  at: number
  documents: ReadonlySet<string>
  typed: string
}

interface DraftState {
  /** null where nothing was. */
  left: Left | null
  /** Whether this browser keeps anything. */
  isKept: boolean
  /** Whether what was left is back. */
  isLoaded: boolean
}

/** Keeps the desk in this browser, and puts back what was left on it. */
export function useLocalDraft(desk: Desk, dispatch: (action: DeskAction) => void): DraftState {
  const { user } = useAuth<User>()
  const id = user?.id
  const draft = useMemo(() => (id ? localDraft(id) : null), [id])
  const [state, setState] = useState<DraftState>({
    left: null,
    isKept: true,
    isLoaded: false,
  })

  useEffect(() => {
    draft?.load().then(
      (left) => {
        if (left) dispatch({ type: 'restore', desk: left.desk })
        setState({ left: left && leftOf(left), isKept: true, isLoaded: true })
      },
      () => setState({ left: null, isKept: false, isLoaded: true }),
    )
  }, [draft, dispatch])

  const pending = useRef<(() => void) | null>(null)
  useEffect(() => {
    if (!draft || !state.isLoaded || !state.isKept) return
    const save = () => {
      pending.current = null
      draft.save(desk).catch(() => setState((before) => ({ ...before, isKept: false })))
    }
    pending.current = save
    const timer = setTimeout(save, PAUSE)
    return () => clearTimeout(timer)
  }, [draft, desk, state.isLoaded, state.isKept])

  // Who leaves, the page or only this view of it, does not wait.
  useEffect(() => {
    const saveNow = () => pending.current?.()
    window.addEventListener('pagehide', saveNow)
    return () => {
      window.removeEventListener('pagehide', saveNow)
      saveNow()
    }
  }, [])

  return state
}

const leftOf = ({ desk, at }: { desk: Desk; at: number }): Left => ({
  at,
  documents: new Set(desk.documents.map(({ id }) => id)),
  typed: desk.typed,
})

/** Whether what is looked at was left, and not put on the desk since. */
export function isLeft({ documents, open, typed }: Desk, left: Left | null): left is Left {
  if (left === null) return false
  if (open !== null) return left.documents.has(open)
  return (
    documents.some(({ id }) => left.documents.has(id)) || (typed !== '' && typed === left.typed)
  )
}
