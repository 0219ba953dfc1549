'use client'

import { useRef, useState, type KeyboardEvent } from 'react'
import { unwrap } from '../../../engine/text/unwrap'
import type { Reading } from '../../../engine/types'
import { INDEXED_LENGTH } from '../../../lib/indexed-length'
import { useTexts } from '../../lib/use-texts'
import { withHeadline } from '../state/edits'
import type { EditProps } from './article-pane'
import { limited, TooLong } from './limited'
import { PartOfArticle } from './part-of-article'
import { useParts } from './use-parts'
import { Shown } from '../shown'

/** Parts of the text that are drawn at once: no article has more, and a page of a megabyte has thousands. */
const PARTS = 150

/** The article from its headline to its end. */
export function ArticlePreview({
  reading,
  edits,
  onEdit,
  onGoToLine,
}: EditProps & { reading: Reading; onGoToLine: (line: number) => void }) {
  const { t } = useTexts()
  const parts = useParts(reading)
  const textOf = (kind: 'title' | 'standfirst' | 'byline') =>
    reading.blocks.find((block) => block.kind === kind)?.text.slice(0, 1_000)
  const title = unwrap(textOf('title') ?? '')
  const [standfirst, byline] = [textOf('standfirst'), textOf('byline')]
  const { contributors, dateline } = reading
  const headline = { id: 'import-headline', edited: edits.headline, most: INDEXED_LENGTH }
  const text = useRef<HTMLDivElement>(null)
  // One stop of the Tab key for all parts; the arrows lead from one to the next.
  const [current, setCurrent] = useState(0)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const next =
      text.current?.querySelectorAll<HTMLElement>('.import-part__line')[current + (step ?? 0)]
    if (step === undefined || !next) return
    event.preventDefault()
    next.focus()
  }
  const by = contributors.map(({ name }) => name).join(', ')

  return (
    <article className="import-preview" dir="auto" lang={reading.language}>
      <label className="import-preview__label" htmlFor="import-headline">
        {t('importDesk:headline')}
      </label>
      <textarea
        aria-describedby={title ? undefined : 'import-no-headline'}
        {...limited(headline)}
        className="import-preview__headline"
        dir="auto"
        onChange={({ target }) => onEdit(withHeadline(edits, target.value), 'headline')}
        rows={2}
        value={edits.headline ?? title}
      />
      <TooLong {...headline} />
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
      <div className="import-preview__text" onKeyDown={onKeyDown} ref={text}>
        <Shown items={parts} step={PARTS}>
          {(part, index) => (
            <PartOfArticle
              key={index}
              edits={edits}
              index={index}
              isCurrent={index === Math.min(current, parts.length - 1)}
              onFocus={setCurrent}
              onGoToLine={onGoToLine}
              part={part}
            />
          )}
        </Shown>
      </div>
    </article>
  )
}
