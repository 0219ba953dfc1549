'use client'

import { useMemo } from 'react'
import { unwrap } from '../../../engine/text/unwrap'
import { INDEXED_LENGTH } from '../../../lib/indexed-length'
import { useTexts } from '../../lib/use-texts'
import { withHeadline } from '../state/edits'
import type { EditProps } from './article-pane'
import { PartOfArticle } from './part-of-article'
import { partsOf } from './parts'
import { Shown } from '../shown'

/** Parts of the text that are drawn at once: no article has more, and a page of a megabyte has thousands. */
const PARTS = 150

/** The article from its headline to its end. */
export function ArticlePreview({
  reading,
  edits,
  onEdit,
  onGoToLine,
}: EditProps & { onGoToLine: (line: number) => void }) {
  const { t } = useTexts()
  const parts = useMemo(() => partsOf(reading), [reading])
  const textOf = (kind: 'title' | 'standfirst' | 'byline') =>
    reading.blocks.find((block) => block.kind === kind)?.text.slice(0, 1_000)
  const title = unwrap(textOf('title') ?? '')
  const [standfirst, byline] = [textOf('standfirst'), textOf('byline')]
  const { contributors, dateline } = reading
  const by = contributors.map(({ name }) => name).join(', ')

  return (
    <article className="import-preview" dir="auto" lang={reading.language}>
      <label className="import-preview__label" htmlFor="import-headline">
        {t('importDesk:headline')}
      </label>
      <textarea
        aria-describedby={title ? undefined : 'import-no-headline'}
        className="import-preview__headline"
        dir="auto"
        id="import-headline"
        maxLength={INDEXED_LENGTH}
        onChange={({ target }) => onEdit(withHeadline(edits, target.value), 'headline')}
        rows={2}
        value={edits.headline ?? title}
      />
      {!title && <p id="import-no-headline">{t('importDesk:noHeadline')}</p>}
      {standfirst && <p className="import-preview__standfirst">{standfirst}</p>}
      {(by || byline) && (
        <p className="import-preview__byline">{by ? `${t('importDesk:by')} ${by}` : byline}</p>
      )}
      {dateline && (
        <p className="import-preview__dateline">
          {[dateline.place, dateline.date].filter(Boolean).join(', ')}
        </p>
      )}
      <Shown items={parts} step={PARTS}>
        {(part, index) => (
          <PartOfArticle key={index} edits={edits} onGoToLine={onGoToLine} part={part} />
        )}
      </Shown>
    </article>
  )
}
