'use client'

import { useAuth } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useCallback } from 'react'
import { reviewKinds, type ReviewKind } from '../../lib/review'
import type { User } from '../../payload-types'
import { isEditor } from '../lib/is-editor'

/** What of the queue is shown. */
export interface QueueView {
  kind: ReviewKind
  page: number
  section: string
  language: string
  mine: boolean
}

/**
 * What of the queue is shown stands in the address, so that whoever comes back from an entry finds the queue as it was.
 * Authors see what is theirs until they ask for everybody's.
 *
 * @returns the view, and a way to change some of it; unless a page is named, the first one is shown then
 */
export function useQueueAddress(): [view: QueueView, show: (change: Partial<QueueView>) => void] {
  const params = useSearchParams()
  const { user } = useAuth<User>()
  const kind = reviewKinds.find((one) => one === params.get('kind')) ?? 'doubts'
  const view: QueueView = {
    kind,
    page: Math.max(1, Number(params.get('page')) || 1),
    section: params.get('section') ?? '',
    language: params.get('language') ?? '',
    mine: params.has('mine') ? params.get('mine') === 'true' : !isEditor(user),
  }

  const show = useCallback(
    (change: Partial<QueueView>) => {
      const next = new URLSearchParams(params)
      next.delete('page')
      for (const [name, value] of Object.entries(change)) {
        if (value === '') next.delete(name)
        else next.set(name, String(value))
      }
      window.history.replaceState(null, '', `?${next}`)
    },
    [params],
  )
  return [view, show]
}
