import { toast } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useTexts } from '../lib/use-texts'
import { saidBefore } from './say-after-reload'
import { useTakeBack } from './use-take-back'

/** So long the button to take a merge back stays, in milliseconds; after that it is in the list of merges. */
const DURATION = 20_000

/** Says what was done before the page was loaded anew. */
export function useMergedToast(): void {
  const { t } = useTexts()
  const takeBack = useTakeBack()
  useEffect(() => {
    // Payload's toasts begin to listen in an effect of this very commit, after this one.
    const timer = setTimeout(() => {
      const done = saidBefore()
      if (done === null) return
      const { text, undo } = done
      toast.success(text, {
        duration: DURATION,
        ...(undo && { action: { label: t('people:undo'), onClick: () => void takeBack(undo) } }),
      })
    })
    return () => clearTimeout(timer)
  }, [t, takeBack])
}
