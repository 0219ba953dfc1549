'use client'

import { useEffect } from 'react'

/** Often enough to see an import get on, and no burden to the server. */
const EVERY_MS = 3_000

/** Calls again and again while something goes on and the page is looked at; at once when somebody comes back to it. */
export function useRefresh(isGoingOn: boolean, refresh: () => Promise<void>): void {
  useEffect(() => {
    if (!isGoingOn) return
    const look = () => {
      if (document.visibilityState === 'visible') void refresh()
    }
    const timer = setInterval(look, EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [isGoingOn, refresh])
}
