'use client'

import { useConfig } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import type { Conflict } from '../../payload-types'
import { fieldLabel } from '../lib/field-label'
import { moment } from '../lib/moment'
import { useTexts } from '../lib/use-texts'
import { EntryLink } from './entry-link'

/** What an import and the newsroom both changed: both sides, and the way to the document, where one is chosen. */
export function ConflictedEntry({ conflict }: { conflict: Conflict }) {
  const { i18n, t } = useTexts()
  const { getEntityConfig } = useConfig()
  const { relationTo, document, title, field, oursInWords, theirsInWords, createdAt } = conflict
  const { fields, labels } = getEntityConfig({ collectionSlug: relationTo as CollectionSlug })
  const what =
    typeof labels.singular === 'string' ? labels.singular : labels.singular[i18n.language]
  const facts = [what, fieldLabel(fields, field, i18n), moment(createdAt, i18n.language)]
  return (
    <>
      <EntryLink title={title} collection={relationTo} id={document} field="conflicts" />
      <p className="review__facts">{facts.filter(Boolean).join(' · ')}</p>
      <ul className="review__open">
        <li>{t('review:ours', { words: oursInWords || t('review:nothing') })}</li>
        <li>{t('review:theirs', { words: theirsInWords || t('review:nothing') })}</li>
      </ul>
    </>
  )
}
