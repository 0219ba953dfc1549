'use client'

import { memo, useCallback } from 'react'
import type { Reading } from '../../../engine/types'
import { useTexts } from '../../lib/use-texts'
import type { DeskEdits } from '../state/edits'
import type { WorkAction } from '../state/history'
import { ArticlePreview } from './article-preview'
import './article.css'
import { Credits } from './credits'
import { Doubts } from './doubts'
import { Links } from './links'
import { People } from './people'

interface ArticlePaneProps {
  reading: Reading
  edits: DeskEdits
  work: (action: WorkAction) => void
  onGoToLine: (line: number) => void
}

/** How the parts of the article are edited. */
export interface EditProps {
  edits: DeskEdits
  /** @param field what is being typed into, if anything is */
  onEdit: (edits: DeskEdits, field: string | null) => void
}

/** The article as it will be, what is doubtful about it, and what can be edited of it here. */
export const ArticlePane = memo(function ArticlePane(props: ArticlePaneProps) {
  const { reading, edits, work, onGoToLine } = props
  const { t } = useTexts()
  const onEdit = useCallback<EditProps['onEdit']>(
    (next, field) => work({ type: 'change', work: { edits: next }, field }),
    [work],
  )
  const editing: EditProps = { edits, onEdit }
  return (
    <section aria-label={t('importDesk:article')} className="import-article">
      <Doubts onGoToLine={onGoToLine} problems={reading.problems} />
      <ArticlePreview {...editing} onGoToLine={onGoToLine} reading={reading} />
      <People {...editing} people={reading.people} />
      <Credits {...editing} credits={reading.credits} />
      <Links {...editing} links={reading.relatedLinks} />
    </section>
  )
})
