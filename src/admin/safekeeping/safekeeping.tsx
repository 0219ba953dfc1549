'use client'

import { Button, useAuth, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import type { User } from '../../payload-types'
import { useDateInWords } from '../lib/use-date-in-words'
import { useTexts } from '../lib/use-texts'
import { FoundText } from './found-text'
import './safekeeping.css'
import { useKeptText } from './use-kept-text'
import { useSaveTrouble } from './use-save-trouble'
import { useSavedElsewhere } from './use-saved-elsewhere'

/** Sees to it that no text is lost between the form and the server, and says so while one is in danger. */
export function Safekeeping() {
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  // In between signing out and leaving there is nobody.
  return id && user ? <SafeText article={String(id)} user={user.id} /> : null
}

function SafeText({ article, user }: { article: string; user: string }) {
  const { t } = useTexts()
  const { config } = useConfig()
  const dateInWords = useDateInWords()
  const isModified = useFormModified()
  const { isKept, found } = useKeptText(user, article)
  const savedElsewhere = useSavedElsewhere(article)
  const [trouble, tryNow] = useSaveTrouble(user, article)

  return (
    <div role="alert" aria-label={t('safekeeping:label')} className="safekeeping">
      {savedElsewhere ? (
        <div className="safekeeping__notice">
          <p>
            {t('safekeeping:elsewhere', { date: dateInWords(savedElsewhere) })}{' '}
            {isModified && t(isKept ? 'safekeeping:offeredAgain' : 'safekeeping:notKept')}
          </p>
          <Button margin={false} onClick={() => window.location.reload()} size="small">
            {t('safekeeping:loadNewest')}
          </Button>
        </div>
      ) : (
        trouble && (
          <div className="safekeeping__notice">
            <p>
              <strong>{t('safekeeping:notSaved')}</strong> {t(`safekeeping:${trouble}`)}{' '}
              {t(isKept ? 'safekeeping:isKept' : 'safekeeping:notKept')}
            </p>
            {trouble === 'signedOut' ? (
              <a href={`${config.routes.admin}/login`} target="_blank" rel="noreferrer">
                {t('safekeeping:signIn')}
              </a>
            ) : (
              <Button margin={false} onClick={tryNow} size="small">
                {t('safekeeping:saveNow')}
              </Button>
            )}
          </div>
        )
      )}
      {found && !savedElsewhere && <FoundText key={found} name={found} article={article} />}
    </div>
  )
}
