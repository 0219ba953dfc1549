import { useCallback } from 'react'
import { useTexts } from './use-texts'

/** A request that came to nothing; the message tells an editor why, and what to do. */
export class RequestError extends Error {
  override name = 'RequestError'

  /** @param status of the answer; null where none came */
  constructor(
    message: string,
    readonly status: number | null,
  ) {
    super(message)
  }
}

/** Asks our own server for JSON, as who is signed in. */
export type Ask = <T>(address: string, init?: RequestInit) => Promise<T>

/**
 * @returns asks, and throws a RequestError when the network is away, the session has ended or the server refuses; an
 *   aborted request throws as `fetch` does
 */
export function useRequest(): Ask {
  const { t } = useTexts()
  return useCallback(
    async <T>(address: string, init?: RequestInit): Promise<T> => {
      const answer = await fetch(address, { credentials: 'include', ...init }).catch(
        (error: unknown) => {
          if (init?.signal?.aborted) throw error
          throw new RequestError(t('request:offline'), null)
        },
      )
      if (answer.ok) return (await answer.json()) as T
      if (answer.status === 401) throw new RequestError(t('request:signedOut'), 401)
      const reason = await answer.json().then(
        ({ errors }: { errors?: { message: string }[] }) => errors?.[0]?.message,
        // What answers without JSON is no part of ours: a proxy.
        () => undefined,
      )
      throw new RequestError(
        reason ?? t('request:failed', { status: answer.status }),
        answer.status,
      )
    },
    [t],
  )
}
