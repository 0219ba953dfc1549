'use client'

import {
  PublishButton as PayloadsPublishButton,
  ServerFunctionsContext,
  useDocumentInfo,
  useForm,
  useServerFunctions,
} from '@payloadcms/ui'
import { useEffect, useMemo } from 'react'
import { missingInWords, type Say } from '../../outputs/missing-in-words'
import { embargoAt } from '../../outputs/readiness'
import { useDateInWords } from '../lib/use-date-in-words'
import { useTexts } from '../lib/use-texts'

/**
 * Payload's button, whose drawer plans a publication, with three things added: nothing is planned for a time at which
 * the article is under embargo; where planning fails the drawer says so (it would report success); and of an article that
 * was never published, publishing is what it offers first (Payload counts no version of it, and offers to take it back).
 */
export function PublishButton() {
  const { t } = useTexts()
  const dateInWords = useDateInWords()
  const { getDataByPath } = useForm()
  const functions = useServerFunctions()
  const { hasPublishedDoc, unpublishedVersionCount, setUnpublishedVersionCount } = useDocumentInfo()

  const isUncounted = !hasPublishedDoc && unpublishedVersionCount === 0
  useEffect(() => {
    if (isUncounted) setUnpublishedVersionCount(1)
  }, [isUncounted, setUnpublishedVersionCount])

  const checked = useMemo(
    (): typeof functions => ({
      ...functions,
      schedulePublish: async (plan) => {
        if (plan.type === 'publish' && plan.date) {
          const embargo = { until: getDataByPath<string | undefined>('embargo.until') }
          const until = embargoAt({ embargo }, new Date(plan.date))
          const missing = until && ({ what: 'embargo', until } as const)
          if (missing) throw new Error(missingInWords(missing, t as unknown as Say, dateInWords))
        }
        const result = (await functions.schedulePublish(plan)) as { error?: string }
        if (result.error) throw new Error(result.error)
        return result
      },
    }),
    [dateInWords, functions, getDataByPath, t],
  )

  return (
    <ServerFunctionsContext value={checked}>
      <PayloadsPublishButton />
    </ServerFunctionsContext>
  )
}
