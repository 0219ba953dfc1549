'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { useTexts } from '../lib/use-texts'
import { ENTRY } from './entry-keys'

interface EntryLinkProps {
  title: string | null | undefined
  collection: string
  id: string
  /** The field of the document at which it opens. */
  field?: string
}

/** Heads an entry and leads to where it is settled; the keys go from one of these to the next. */
export function EntryLink({ title, collection, id, field }: EntryLinkProps) {
  const { t } = useTexts()
  const { config } = useConfig()
  const at = field ? `#field-${field}` : ''
  return (
    <h4>
      <Link
        href={`${config.routes.admin}/collections/${collection}/${id}${at}`}
        {...{ [ENTRY]: '' }}
      >
        {title || t('review:untitled')}
      </Link>
    </h4>
  )
}
