import { useCallback, useLayoutEffect, useRef } from 'react'

/** @returns a function that stays the same, and does what the given one of the last rendering does: for handlers of rows that are drawn only when they change */
export function useLatest<Args extends unknown[]>(
  handler: (...args: Args) => void,
): (...args: Args) => void {
  const latest = useRef(handler)
  useLayoutEffect(() => {
    latest.current = handler
  })
  return useCallback((...args: Args) => latest.current(...args), [])
}
