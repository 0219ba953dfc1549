'use client'

import { useAuth } from '@payloadcms/ui'
import { editorKinds, reviewKinds, type ReviewCounts, type ReviewKind } from '../../lib/review'
import type { User } from '../../payload-types'
import { isEditor } from '../lib/is-editor'
import { useTexts } from '../lib/use-texts'
import type { QueueView } from './use-queue-address'

interface KindButtonsProps {
  view: QueueView
  /** null until they have come. */
  counts: ReviewCounts['counts'] | null
  onChoose: (kind: ReviewKind) => void
}

/** The kinds of entries that this account can do something about, with how many there are. */
export function KindButtons({ view, counts, onChoose }: KindButtonsProps) {
  const { t } = useTexts()
  const { user } = useAuth<User>()
  const kinds = reviewKinds.filter((kind) => isEditor(user) || !editorKinds.includes(kind))
  return (
    <nav aria-label={t('review:kinds')}>
      <ul className="review__kinds">
        {kinds.map((kind) => {
          const { count, isMore } = counts?.[kind] ?? {}
          return (
            <li key={kind}>
              <button
                type="button"
                className="review__kind"
                aria-current={kind === view.kind ? 'true' : undefined}
                onClick={() => onChoose(kind)}
              >
                {t(`review:${kind}`)}
                {count !== undefined && (
                  <>
                    <span className="review__count" aria-hidden="true">
                      {isMore ? t('review:more', { count }) : count}
                    </span>
                    <span className="review__spoken">
                      {isMore ? t('review:countedMore', { count }) : t('review:counted', { count })}
                    </span>
                  </>
                )}
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
