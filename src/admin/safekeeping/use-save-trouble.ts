import {
  useAllFormFields,
  useDocumentInfo,
  useFormBackgroundProcessing,
  useFormModified,
  useFormProcessing,
} from '@payloadcms/ui'
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { RequestError, useRequest } from '../lib/use-request'
import { useSave } from './use-save'

/** Payload saves two seconds after a change. What is not saved so long after one has met with something; in milliseconds. */
const PATIENCE = 4_000

/** How often the server is asked again whether it can save, in milliseconds. */
const ASK_EVERY = 5_000

/** Why a change is not saved: the server is away, the session has ended, or the server refused it. */
export type Trouble = 'offline' | 'signedOut' | 'failed'

/**
 * Notices when a change is not saved (Payload shows that for seconds, and tries again only when something changes), and
 * saves it as soon as that is possible again.
 *
 * @returns what stands in the way, null while all is well; and a way to try now
 */
export function useSaveTrouble(user: string, article: string): [Trouble | null, () => void] {
  const { data } = useDocumentInfo()
  const savedAt = String(data?.updatedAt ?? '')
  const [fields] = useAllFormFields()
  const isSending = [useFormProcessing(), useFormBackgroundProcessing()].includes(true)
  const isModified = useFormModified()
  const whyNot = useWhyNot(user)
  const save = useSave(article)
  const [noticed, setNoticed] = useState<{ trouble: Trouble; savedAt: string } | null>(null)
  // With the next save that succeeds it is over.
  const trouble = isModified && noticed?.savedAt === savedAt ? noticed.trouble : null

  const attempt = useCallback(async () => {
    const reason = await whyNot()
    const isSaved = reason === null && (await save())
    if (!isSaved) setNoticed({ trouble: reason ?? 'failed', savedAt })
  }, [save, savedAt, whyNot])
  const attemptNow = useEffectEvent(() => void attempt())

  useEffect(() => {
    if (!isModified || isSending || trouble !== null) return
    const timer = setTimeout(attemptNow, PATIENCE)
    return () => clearTimeout(timer)
    // From every change anew.
  }, [fields, isModified, isSending, trouble])

  const isWaiting = trouble === 'offline' || trouble === 'signedOut'
  useEffect(() => {
    if (!isWaiting) return
    const ask = () => attemptNow()
    const timer = setInterval(ask, ASK_EVERY)
    window.addEventListener('online', ask)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', ask)
    }
  }, [isWaiting])

  return [trouble, () => void attempt()]
}

/** @returns asks what stands in the way of saving, as somebody; null: nothing that can be told without trying */
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
