'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { Article } from '../../payload-types'
import { useDoubtInWords } from '../doubts/use-doubt-in-words'

type Doubt = Partial<NonNullable<Article['review']>[number]>

/** Heads a doubt of the importer: the line of the source, what is doubtful, and whether it is settled. */
export function DoubtLabel() {
  const { data } = useRowLabel<Doubt>()
  const inWords = useDoubtInWords()
  const line = data.line ? `${data.line}: ` : ''
  return (
    <span>
      {data.resolved ? '✓ ' : ''}
      {line}
      {inWords(data)}
    </span>
  )
}
