'use client'

import { useConfig } from '@payloadcms/ui'
import type { DocumentSource } from '../../ingest/provenance/types'
import { localeOf } from '../lib/locale-of'
import { useTexts } from '../lib/use-texts'

/** Which source it is, when it came, and the way to all of it. */
export function SourceHead({ source }: { source: DocumentSource }) {
  const { i18n, t } = useTexts()
  const { config } = useConfig()
  const { id, sourceKey, createdAt } = source
  const date = new Date(createdAt).toLocaleDateString(localeOf(i18n.language), {
    dateStyle: 'medium',
  })
  return (
    <>
      <h4>
        <a href={`${config.routes.admin}/collections/sources/${id}`}>{sourceKey}</a>
      </h4>
      <p className="provenance__hint">{t('provenance:importedOn', { date })}</p>
    </>
  )
}
