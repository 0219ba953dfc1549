import { useSyncExternalStore } from 'react'

/**
 * Whether React has taken over what the server rendered. Until then a text must be the server's: what depends on the
 * browser's clock or zone comes afterwards.
 */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

const never = () => () => undefined
