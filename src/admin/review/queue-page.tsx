'use client'

import { Button } from '@payloadcms/ui'
import { useCallback, useId, useRef } from 'react'
import { unfinished } from '../../lib/import-status'
import { MOST_COUNTED, REVIEW_PAGE, type ReviewCounts, type ReviewPage } from '../../lib/review'
import type { Import } from '../../payload-types'
import { useTexts } from '../lib/use-texts'
import { Entries, type AnyEntry } from './entries'
import { NothingHere } from './nothing-here'
import { Problem } from './problem'
import { useAnswer } from './use-answer'
import type { QueueView } from './use-queue-address'
import { useRefresh } from './use-refresh'

interface QueuePageProps {
  view: QueueView
  /** As the query of an address. */
  narrowing: string
  counts: ReviewCounts | null
  onShow: (change: Partial<QueueView>) => void
  onSettled: () => Promise<void>
}

/** A page of the queue: what it is about, its entries, and the way to the other pages. */
export function QueuePage({ view, narrowing, counts, onShow, onSettled }: QueuePageProps) {
  const { t } = useTexts()
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const { kind, page } = view
  const address = `/api/review?kind=${kind}&page=${page}&${narrowing}`
  const { answer, problem, reload } = useAnswer<ReviewPage<AnyEntry>>(address)
  const both = useCallback(
    async () => void (await Promise.all([reload(), onSettled()])),
    [reload, onSettled],
  )
  useRefresh(kind === 'imports' && (answer?.docs ?? []).some(goesOn), both)

  function turn(to: number) {
    onShow({ page: to })
    heading.current?.focus()
  }

  return (
    <section
      className="review__page"
      aria-labelledby={headingId}
      aria-busy={answer === null && !problem}
    >
      <h3 id={headingId} ref={heading} tabIndex={-1}>
        {t(`review:${kind}`)}
        {page > 1 && ` – ${t('review:page', { page })}`}
      </h3>
      <p className="review__help">{t(`review:${kind}Help`)}</p>
      {kind === 'links' && <p className="review__help">{t('links:keys')}</p>}
      <div role="status">
        {answer === null && !problem && t('review:loading')}
        {answer?.docs.length === 0 && <NothingHere view={view} counts={counts} onShow={onShow} />}
      </div>
      {problem && <Problem words={problem} onAgain={reload} />}
      {answer && (
        <Entries
          kind={kind}
          docs={answer.docs}
          labelledBy={headingId}
          onSettled={onSettled}
          onChanged={both}
        />
      )}
      {answer && (page > 1 || answer.hasNext) && (
        <nav className="review__pages" aria-label={t('review:pages')}>
          <Button
            buttonStyle="secondary"
            disabled={page === 1}
            margin={false}
            onClick={() => turn(page - 1)}
            size="small"
          >
            {t('review:previous')}
          </Button>
          <span>{t('review:page', { page })}</span>
          <Button
            buttonStyle="secondary"
            disabled={!answer.hasNext || page * REVIEW_PAGE >= MOST_COUNTED}
            margin={false}
            onClick={() => turn(page + 1)}
            size="small"
          >
            {t('review:next')}
          </Button>
        </nav>
      )}
    </section>
  )
}

const goesOn = (entry: AnyEntry) =>
  'origin' in entry && unfinished.includes((entry as Import).status)
