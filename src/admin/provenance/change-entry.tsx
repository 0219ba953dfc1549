'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import type { ChangeSinceImport } from '../../ingest/provenance/types'
import { fieldLabel } from '../lib/field-label'
import { useTexts } from '../lib/use-texts'

interface ChangeEntryProps {
  change: ChangeSinceImport
  isDisabled: boolean
  /** null for who may only look. */
  onRevert: (() => void) | null
}

/** One change since the import: where it is, what was imported and what is there now, and a button to put it back. */
export function ChangeEntry({ change, isDisabled, onRevert }: ChangeEntryProps) {
  const { i18n, t } = useTexts()
  const { getEntityConfig } = useConfig()
  const { collectionSlug } = useDocumentInfo()
  const { id, field, part, kind, imported, now } = change
  const { fields } = getEntityConfig({ collectionSlug: collectionSlug ?? '' }) ?? { fields: [] }
  const isWhole = imported === '' && now === ''
  const details = [
    part !== null && t('provenance:part', { part }),
    part !== null && kind !== 'changed' && t(`provenance:${kind}`),
    isWhole && t('provenance:all'),
  ]
  const place = [fieldLabel(fields, field, i18n), ...details.filter(Boolean)].join(', ')
  const sides = [
    ['imported', imported],
    ['now', now],
  ] as const

  return (
    <li aria-labelledby={`change-${id}`} className="provenance__change">
      <h5 id={`change-${id}`}>{place}</h5>
      {!isWhole && (
        <dl>
          {sides.map(([side, words]) => (
            <div key={side}>
              <dt>{t(`provenance:${side}`)}</dt>
              <dd dir="auto">{words || <em>{t('provenance:nothing')}</em>}</dd>
            </div>
          ))}
        </dl>
      )}
      {onRevert && (
        <Button
          aria-label={`${t('provenance:revert')}: ${place}`}
          buttonStyle="secondary"
          disabled={isDisabled}
          margin={false}
          onClick={onRevert}
          size="small"
        >
          {t('provenance:revert')}
        </Button>
      )}
    </li>
  )
}
