'use client'

import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useMemo } from 'react'
import { idOf } from '../../lib/id-of'
import type { RelatedLink } from '../../payload-types'
import { useTexts } from '../lib/use-texts'
import { LinkDecision } from './link-decision'
import { useArticles } from './use-articles'

/** The decision about the link at hand, above its fields. To decide saves the form, with whatever else was changed in it. */
export function LinkField() {
  const { t } = useTexts()
  const { id, hasSavePermission } = useDocumentInfo()
  const { submit } = useForm()
  const title = useValue<string>('title') ?? ''
  const status = useValue<RelatedLink['status']>('status') ?? 'unresolved'
  const article = idOf(useValue('article'))
  const url = useValue<string>('url') ?? null
  const isDecided = Boolean(useValue('choiceBefore'))
  const candidates = useValue<unknown[]>('candidates')
  const ids = useMemo(
    () => (candidates ?? []).flatMap((candidate) => idOf(candidate) ?? []),
    [candidates],
  )
  const { articles, isLookedUp, problem } = useArticles(
    useMemo(() => (article ? [...ids, article] : ids), [ids, article]),
  )
  if (!id) return null

  const link = {
    id: String(id),
    title,
    status,
    article: articles.get(article ?? '') ?? null,
    url,
    candidates: ids.flatMap((one) => articles.get(one) ?? []),
    isDecided,
  }
  return (
    <section className="field-type link-field" aria-labelledby="link-decision-heading">
      <h3 id="link-decision-heading">{t('links:heading')}</h3>
      <LinkDecision
        link={link}
        isLookedUp={isLookedUp}
        onDecide={
          hasSavePermission
            ? async (decision) => (await submit({ overrides: { ...decision } }))?.res?.ok === true
            : null
        }
      />
      {problem && <p role="alert">{problem}</p>}
      <p className="link-decision__facts">
        {hasSavePermission ? t('links:keys') : t('links:notAllowed')}
      </p>
    </section>
  )
}

const useValue = <T,>(path: string) =>
  useFormFields(([fields]) => fields[path]?.value) as T | null | undefined
