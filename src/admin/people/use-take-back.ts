import { toast, useConfig } from '@payloadcms/ui'
import { useCallback } from 'react'
import { RequestError, useRequest } from '../lib/use-request'
import { useTexts } from '../lib/use-texts'
import { sayAfterReload } from './say-after-reload'

/** @returns takes a merge back, and loads the page anew where that went well; says so where it did not */
export function useTakeBack(): (id: string) => Promise<void> {
  const { t } = useTexts()
  const ask = useRequest()
  const { admin } = useConfig().config.routes
  return useCallback(
    async (id: string) => {
      try {
        const { left } = await ask<{ left: unknown[] }>(`/api/merges/${id}/undo`, {
          method: 'POST',
        })
        sayAfterReload({
          text:
            left.length > 0 ? t('people:undoneBut', { count: left.length }) : t('people:undone'),
        })
        // What is left is listed there.
        if (left.length > 0) window.location.assign(`${admin}/collections/merges/${id}`)
        else window.location.reload()
      } catch (error) {
        if (!(error instanceof RequestError)) throw error
        toast.error(error.message)
      }
    },
    [admin, ask, t],
  )
}
