'use client'

import { Button, useConfig } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import type { Conflict } from '../../payload-types'
import { fieldLabel } from '../lib/field-label'
import { useTexts } from '../lib/use-texts'

export type Side = 'ours' | 'theirs'

interface ConflictEntryProps {
  conflict: Conflict
  /** It concerns another document than the one at hand: a picture of the article. */
  isElsewhere: boolean
  isDisabled: boolean
  /** null for who may only look. */
  onSettle: ((side: Side) => void) | null
}

/** One conflict: where it is, both sides side by side, and a button below each. */
export function ConflictEntry({ conflict, isElsewhere, isDisabled, onSettle }: ConflictEntryProps) {
  const { i18n, t } = useTexts()
  const { config, getEntityConfig } = useConfig()
  const { id, relationTo, document, title, field, path } = conflict
  const { fields } = getEntityConfig({ collectionSlug: relationTo as CollectionSlug })
  const [, index] = path?.split('.') ?? []
  const part = index === undefined ? '' : `, ${t('conflicts:part')} ${Number(index) + 1}`
  const place = `${fieldLabel(fields, field, i18n)}${part}`
  const sides = [
    {
      side: 'ours',
      label: t('conflicts:ours'),
      words: conflict.oursInWords,
      button: t('conflicts:keep'),
    },
    {
      side: 'theirs',
      label: t('conflicts:theirs'),
      words: conflict.theirsInWords,
      button: t('conflicts:take'),
    },
  ] as const

  return (
    <li className="conflicts__entry" aria-labelledby={`conflict-${id}`}>
      <h4 id={`conflict-${id}`}>
        {isElsewhere && (
          <>
            <a href={`${config.routes.admin}/collections/${relationTo}/${document}`}>{title}</a>
            {': '}
          </>
        )}
        {place}
      </h4>
      <div className="conflicts__sides">
        {sides.map(({ side, label, words, button }) => (
          <div key={side} className="conflicts__side">
            <h5>{label}</h5>
            <p>{words || <em>{t('conflicts:nothing')}</em>}</p>
            {onSettle && (
              <Button
                aria-label={`${button}: ${place}`}
                buttonStyle="secondary"
                disabled={isDisabled}
                margin={false}
                onClick={() => onSettle(side)}
                size="small"
              >
                {button}
              </Button>
            )}
          </div>
        ))}
      </div>
    </li>
  )
}
