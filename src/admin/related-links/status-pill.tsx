'use client'

import { Pill, useConfig } from '@payloadcms/ui'
import type { RelatedLink } from '../../payload-types'
import { optionLabel } from '../lib/option-label'
import { useTexts } from '../lib/use-texts'

const styles = {
  unresolved: 'light-gray',
  suggested: 'warning',
  internal: 'success',
  external: 'success',
  rejected: 'dark',
} as const

/** What has become of a link, as Payload shows states. */
export function StatusPill({ status }: { status: RelatedLink['status'] }) {
  const { i18n } = useTexts()
  const { getEntityConfig } = useConfig()
  const { fields } = getEntityConfig({ collectionSlug: 'related-links' })
  return (
    <Pill pillStyle={styles[status]} size="small">
      {optionLabel(fields, 'status', status, i18n)}
    </Pill>
  )
}
