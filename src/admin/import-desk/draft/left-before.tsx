'use client'

import { Banner, Button, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { useTexts } from '../../lib/use-texts'
import type { Desk, DeskAction } from '../state/desk'
import type { useLocalDraft } from './use-local-draft'

interface LeftBeforeProps {
  desk: Desk
  draft: ReturnType<typeof useLocalDraft>
  dispatch: (action: DeskAction) => void
}

/** Says that what is on the desk was left there, and lets it be discarded; or that this browser keeps nothing. */
export function LeftBefore({ desk, draft, dispatch }: LeftBeforeProps) {
  const { t } = useTexts()
  const { i18n } = useTranslation()
  const [isAsking, setAsking] = useState(false)
  const isEmpty = desk.documents.length === 0 && desk.typed === ''
  if (!draft.isKept) return <Banner type="info">{t('importDesk:notKept')}</Banner>
  if (draft.leftAt === null || isEmpty) return null
  const when = new Date(draft.leftAt).toLocaleString(i18n.language, {
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
              setAsking(false)
              dispatch({ type: 'clear' })
            }}
            size="small"
          >
            {t('importDesk:discard')}
          </Button>
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => setAsking(false)}
            size="small"
          >
            {t('importDesk:cancel')}
          </Button>
        </>
      ) : (
        <Button buttonStyle="secondary" margin={false} onClick={() => setAsking(true)} size="small">
          {t('importDesk:discardAll')}
        </Button>
      )}
    </div>
  )
}
