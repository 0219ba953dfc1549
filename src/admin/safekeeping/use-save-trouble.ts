import {
  useDocumentInfo,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'
import { RequestError, useRequest } from '../lib/use-request'
import { useSave } from './use-save'

/** How often the server is asked again whether it can save, in milliseconds. */
const ASK_EVERY = 5_000

/** Why the last save came to nothing: the server is away, the session has ended, or the server refused it. */
export type Trouble = 'offline' | 'signedOut' | 'failed'

/**
 * Notices when a save comes to nothing (Payload shows that for seconds, and tries again only when something changes),
 * and saves as soon as that is possible again.
 *
 * @returns null while all is well
 */
export function useSaveTrouble(user: string, article: string): Trouble | null {
  const { data } = useDocumentInfo()
  const savedAt = String(data?.updatedAt ?? '')
  const isAutosaving = useFormBackgroundProcessing()
  const isSending = useFormProcessing() || isAutosaving
  const isModified = useFormModified()
  const whyNot = useWhyNot(user)
  const save = useSave(article)
  const [noticed, setNoticed] = useState<{ trouble: Trouble; savedAt: string } | null>(null)
  const before = useRef<{ savedAt: string; isAutosave: boolean } | null>(null)

  useEffect(() => {
    if (isSending) {
      before.current ??= { savedAt, isAutosave: isAutosaving }
      return
    }
    const sent = before.current
    before.current = null
    if (!sent || sent.savedAt !== savedAt) return
    void whyNot().then((reason) => {
      // A refusal to publish is told where it is explained.
      const trouble = reason ?? (sent.isAutosave ? 'failed' : null)
      if (trouble) setNoticed({ trouble, savedAt })
    })
  }, [isAutosaving, isSending, savedAt, whyNot])

  // With the next save that succeeds it is over.
  const trouble = noticed?.savedAt === savedAt && isModified ? noticed.trouble : null

  useEffect(() => {
    if (trouble === null || trouble === 'failed') return
    const tryAgain = async () => {
      const reason = await whyNot()
      if (reason === null) await save()
      else setNoticed({ trouble: reason, savedAt })
    }
    const timer = setInterval(() => void tryAgain(), ASK_EVERY)
    return () => clearInterval(timer)
  }, [save, savedAt, trouble, whyNot])

  return trouble
}

/** @returns asks what stands in the way of saving, as somebody; null: nothing that the server knows of */
function useWhyNot(user: string): () => Promise<Exclude<Trouble, 'failed'> | null> {
  const ask = useRequest()
  return useCallback(async () => {
    try {
      const me = await ask<{ user: { id: string } | null }>('/api/users/me')
      return me.user?.id === user ? null : 'signedOut'
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      return error.status === 401 ? 'signedOut' : 'offline'
    }
  }, [ask, user])
}
