import { useForm } from '@payloadcms/ui'
import { useCallback } from 'react'

/** @returns saves the form as a draft, as Payload's autosave does (what is typed meanwhile stays), and tells whether it is saved */
export function useSave(article: string): () => Promise<boolean> {
  const { submit } = useForm()
  return useCallback(async () => {
    const answer = await submit({
      action: `/api/articles/${article}?autosave=true&draft=true&depth=0`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      acceptValues: { overrideLocalChanges: false },
      context: { getDocPermissions: false, incrementVersionCount: false },
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      skipValidation: true,
    })
    return answer?.res?.ok === true
  }, [article, submit])
}
