'use client'

import { useConfig } from '@payloadcms/ui'
import { useId } from 'react'
import { articleKinds, type ReviewCounts } from '../../lib/review'
import { optionLabel } from '../lib/option-label'
import { useTexts } from '../lib/use-texts'
import type { QueueView } from './use-queue-address'

interface NarrowingProps {
  view: QueueView
  counts: ReviewCounts | null
  onChange: (change: Partial<QueueView>) => void
}

/** What the queue can be narrowed to: articles to a section and a language, everything to what is one's own. */
export function Narrowing({ view, counts, onChange }: NarrowingProps) {
  const { i18n, t } = useTexts()
  const { getEntityConfig } = useConfig()
  const id = useId()
  const { fields } = getEntityConfig({ collectionSlug: 'articles' })
  const choices = [
    { name: 'section', values: counts?.sections ?? [], labelOf: (value: string) => value },
    {
      name: 'language',
      values: counts?.languages ?? [],
      labelOf: (value: string) => optionLabel(fields, 'language', value, i18n),
    },
  ] as const

  return (
    <div className="review__narrowing" role="group" aria-label={t('review:narrow')}>
      {articleKinds.includes(view.kind) &&
        choices.map(({ name, values, labelOf }) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{t(`review:${name}`)}</label>
            <select
              id={`${id}-${name}`}
              value={view[name]}
              onChange={({ target }) => onChange({ [name]: target.value })}
            >
              <option value="">{t('review:all')}</option>
              {[...new Set([...values, view[name]])].filter(Boolean).map((value) => (
                <option key={value} value={value}>
                  {labelOf(value)}
                </option>
              ))}
            </select>
          </div>
        ))}
      <label className="review__mine">
        <input
          type="checkbox"
          checked={view.mine}
          onChange={({ target }) => onChange({ mine: target.checked })}
        />
        {t('review:mine')}
      </label>
    </div>
  )
}
