'use client'

import {
  PublishButton as PayloadsPublishButton,
  ServerFunctionsContext,
  useForm,
  useServerFunctions,
} from '@payloadcms/ui'
import { useMemo } from 'react'
import { missingInWords, type Say } from '../../outputs/missing-in-words'
import { embargoAt } from '../../outputs/readiness'
import { useDateInWords } from '../lib/use-date-in-words'
import { useTexts } from '../lib/use-texts'

/**
 * Payload's button, whose drawer plans a publication, with two things added: nothing is planned for a time at which
 * the article is under embargo, and where planning fails the drawer says so (it would report success).
 */
export function PublishButton() {
  const { t } = useTexts()
  const dateInWords = useDateInWords()
  const { getDataByPath } = useForm()
  const functions = useServerFunctions()

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
