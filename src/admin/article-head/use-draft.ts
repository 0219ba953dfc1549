import { useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import type { Article } from '../../payload-types'

/** What readiness asks of an article, as it stands in the form. */
export function useDraft(): Pick<Partial<Article>, 'headline' | 'body' | 'heroImage' | 'embargo'> {
  const headline = useFormFields(([fields]) => fields.headline?.value) as string | undefined
  const body = useFormFields(([fields]) => fields.body?.value) as Article['body']
  const heroImage = useFormFields(([fields]) => fields.heroImage?.value) as Article['heroImage']
  const until = useFormFields(([fields]) => fields['embargo.until']?.value) as string | undefined
  return useMemo(
    () => ({ headline: headline ?? '', body, heroImage, embargo: { until } }),
    [headline, body, heroImage, until],
  )
}
