import { useAuth } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { User } from '../../../payload-types'
import type { Desk, DeskAction } from '../state/desk'
import { localDraft } from './local-draft'

/** Whoever types is not slowed down: what they do is kept when they pause for so long, in milliseconds. */
const PAUSE = 300

interface DraftState {
  /** When what is on the desk was left; null where it was not. In milliseconds since 1970. */
  leftAt: number | null
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
    leftAt: null,
    isKept: true,
    isLoaded: false,
  })

  useEffect(() => {
    draft?.load().then(
      (left) => {
        if (left) dispatch({ type: 'restore', desk: left.desk })
        setState({ leftAt: left?.at ?? null, isKept: true, isLoaded: true })
      },
      () => setState({ leftAt: null, isKept: false, isLoaded: true }),
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
