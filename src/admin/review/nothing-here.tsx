'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import { reviewKinds, type ReviewCounts } from '../../lib/review'
import { useTexts } from '../lib/use-texts'
import type { QueueView } from './use-queue-address'

interface NothingHereProps {
  view: QueueView
  counts: ReviewCounts | null
  onShow: (change: Partial<QueueView>) => void
}

/** Instead of entries: what to do first, what else waits, or that all is done. */
export function NothingHere({ view, counts, onShow }: NothingHereProps) {
  const { t } = useTexts()
  const { config } = useConfig()
  if (!counts) return null
  const waiting = reviewKinds.filter((kind) => (counts.counts[kind]?.count ?? 0) > 0)

  if (!counts.hasImported && waiting.length === 0)
    return (
      <div className="review__empty">
        <strong>{t('review:noneYet')}</strong>
        <p>
          <Link href={`${config.routes.admin}/import`}>{t('review:importFirst')}</Link>
        </p>
      </div>
    )
  return (
    <div className="review__empty">
      <strong>{waiting.length === 0 ? t('review:allDone') : t('review:nothingHere')}</strong>
      {waiting.length > 0 && (
        <p>
          {t('review:stillWaiting')}{' '}
          {waiting.map((kind) => (
            <Button
              key={kind}
              buttonStyle="secondary"
              margin={false}
              onClick={() => onShow({ kind })}
              size="small"
            >
              {t(`review:${kind}`)}
            </Button>
          ))}
        </p>
      )}
      {view.mine && (
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => onShow({ mine: false })}
          size="small"
        >
          {t('review:everybodys')}
        </Button>
      )}
    </div>
  )
}
