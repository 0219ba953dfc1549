'use client'

import { useId, useMemo } from 'react'
import type { ReviewCounts } from '../../lib/review'
import { useTexts } from '../lib/use-texts'
import { moveAmongEntries } from './entry-keys'
import { KindButtons } from './kind-buttons'
import { Narrowing } from './narrowing'
import { Problem } from './problem'
import { QueuePage } from './queue-page'
import './review.css'
import { useAnswer } from './use-answer'
import { useQueueAddress } from './use-queue-address'

/** What waits for whoever is signed in, above the dashboard's cards. Entries come first, counts when they are ready. */
export function ReviewQueue() {
  const { t } = useTexts()
  const headingId = useId()
  const [view, show] = useQueueAddress()
  const { section, language, mine } = view
  const narrowing = useMemo(
    () => new URLSearchParams({ section, language, mine: String(mine) }).toString(),
    [section, language, mine],
  )
  const address = `/api/review/counts?${narrowing}`
  const { answer: counts, problem, reload } = useAnswer<ReviewCounts>(address)

  return (
    <section className="review" aria-labelledby={headingId} onKeyDown={moveAmongEntries}>
      <h2 id={headingId}>{t('review:heading')}</h2>
      <KindButtons
        view={view}
        counts={counts?.counts ?? null}
        onChoose={(kind) => show({ kind })}
      />
      {problem && <Problem words={`${t('review:uncounted')} ${problem}`} onAgain={reload} />}
      <Narrowing view={view} counts={counts} onChange={show} />
      <QueuePage
        view={view}
        narrowing={narrowing}
        counts={counts}
        onShow={show}
        onSettled={reload}
      />
      <p className="review__keys">{t('review:keys')}</p>
    </section>
  )
}
