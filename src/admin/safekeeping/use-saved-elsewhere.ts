import {
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormProcessing,
} from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { RequestError, useRequest } from '../lib/use-request'

/**
 * Notices that an article was saved by another window than this one, and stops this one from saving over it: its form
 * holds what was there before. Payload locks an article against other people only, not against a second tab.
 *
 * Tabs of this browser tell each other; for all others the server is asked when this window gets the focus.
 *
 * @returns when it was saved elsewhere, in ISO 8601; null as long as this window has the newest
 */
export function useSavedElsewhere(article: string): string | null {
  const { data } = useDocumentInfo()
  const savedAt = String(data?.updatedAt ?? '')
  const isSending = useFormProcessing()
  const isAutosaving = useFormBackgroundProcessing()
  const { setDisabled, setProcessing } = useForm()
  const ask = useRequest()
  const [newest, setNewest] = useState('')

  const hear = useEffectEvent((time: string) => {
    // While this window saves, the newest may be its own.
    if (!isAutosaving && time > savedAt) setNewest(time)
  })
  const look = useEffectEvent(async () => {
    try {
      const address = `/api/articles/${article}?draft=true&depth=0&select[updatedAt]=true`
      hear((await ask<{ updatedAt: string }>(address)).updatedAt)
    } catch (error) {
      // Whether anything can be saved at all is asked elsewhere: use-save-trouble.ts.
      if (!(error instanceof RequestError)) throw error
    }
  })

  useEffect(() => {
    const channel = new BroadcastChannel(`slugline:articles:${article}`)
    channel.onmessage = ({ data: time }: MessageEvent<string>) => hear(time)
    const onFocus = () => void look()
    window.addEventListener('focus', onFocus)
    return () => {
      channel.close()
      window.removeEventListener('focus', onFocus)
    }
  }, [article])

  useEffect(() => {
    const channel = new BroadcastChannel(`slugline:articles:${article}`)
    channel.postMessage(savedAt)
    channel.close()
  }, [article, savedAt])

  const isElsewhere = newest > savedAt
  useEffect(() => {
    if (!isElsewhere) return
    setDisabled(true)
    setProcessing(true)
  }, [isElsewhere, isSending, setDisabled, setProcessing])

  return isElsewhere ? newest : null
}
