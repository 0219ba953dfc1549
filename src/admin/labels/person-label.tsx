'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { Article } from '../../payload-types'

type Mention = Partial<NonNullable<Article['people']>[number]>

/** Heads a person of an article: the name as the article writes it, and the role as it states it. */
export function PersonLabel() {
  const { data } = useRowLabel<Mention>()
  return <span>{[data.nameAsWritten, data.roleAsStated].filter(Boolean).join(', ')}</span>
}
