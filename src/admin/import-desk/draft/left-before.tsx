'use client'

import { Banner, Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useTexts } from '../../lib/use-texts'
import type { Desk, DeskAction } from '../state/desk'
import { isLeft, type useLocalDraft } from './use-local-draft'

interface LeftBeforeProps {
  desk: Desk
  draft: ReturnType<typeof useLocalDraft>
  dispatch: (action: DeskAction) => void
}

/** Says that what is on the desk was left there, and lets it be discarded; or that this browser keeps nothing. */
export function LeftBefore({ desk, draft, dispatch }: LeftBeforeProps) {
  const { t } = useTexts()
  const { i18n } = useTranslation()
  const [asking, setAsking] = useState<'not yet' | 'now' | 'not any more'>('not yet')
  const isAsking = asking === 'now'
  const { left } = draft
  if (!draft.isKept) return <Banner type="info">{t('importDesk:notKept')}</Banner>
  if (!isLeft(desk, left)) return null
  const when = new Date(left.at).toLocaleString(i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })

  return (
    <div className="import-left">
      <p role="status">{isAsking ? t('importDesk:discardSure') : t('importDesk:left', { when })}</p>
      {isAsking ? (
        <>
          <Button
            buttonStyle="error"
            margin={false}
            onClick={() => {
              setAsking('not yet')
              dispatch({ type: 'clear' })
            }}
            size="small"
          >
            {t('importDesk:discard')}
          </Button>
          <Button
            buttonStyle="secondary"
            // The button that asked is gone; this one does no harm.
            extraButtonProps={{ autoFocus: true }}
            margin={false}
            onClick={() => setAsking('not any more')}
            size="small"
          >
            {t('importDesk:cancel')}
          </Button>
        </>
      ) : (
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ autoFocus: asking === 'not any more' }}
          margin={false}
          onClick={() => setAsking('now')}
          size="small"
        >
          {t('importDesk:discardAll')}
        </Button>
      )}
    </div>
  )
}
