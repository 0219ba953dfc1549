'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useTexts } from '../lib/use-texts'
import type { DeskAction, DeskDocument } from './state/desk'
import { SteadyButton } from './steady-button'

interface WorkbenchNoticesProps {
  document: DeskDocument
  dispatch: (action: DeskAction) => void
}

/** What whoever works on the document has to know: that it is in already, cannot be read, or was refused and why. */
export function WorkbenchNotices({ document, dispatch }: WorkbenchNoticesProps) {
  const { t } = useTexts()
  const { config } = useConfig()
  const { found, id, known, other, outcome, source } = document
  const addressOf = (article: string) =>
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/articles/${article}`,
    })

  return (
    <div aria-live="polite" className="import-notices">
      {!found && <p className="import-notice">{t('importDesk:reading')}</p>}
      {found?.problem !== undefined && (
        <div className="import-notice" data-type="error">
          <p>
            <strong>{t('importDesk:unreadable')}</strong> {found.problem}
          </p>
          {found.mayRetry && (
            <Button
              buttonStyle="secondary"
              margin={false}
              onClick={() => dispatch({ type: 'retry', id })}
              size="small"
            >
              {t('importDesk:retry')}
            </Button>
          )}
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => dispatch({ type: 'remove', id })}
            size="small"
          >
            {t('importDesk:discard')}
          </Button>
        </div>
      )}
      {outcome.state === 'failed' && (
        <p className="import-notice" data-type="error">
          {outcome.message}
        </p>
      )}
      {outcome.state === 'saved' && (
        <div className="import-notice" data-type={outcome.refused ? 'warning' : 'success'}>
          {outcome.refused ? (
            <>
              <p>{t('importDesk:notPublished')}</p>
              <ul>
                {outcome.refused.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </>
          ) : (
            <p>{t('importDesk:created')}</p>
          )}
          <a href={addressOf(outcome.article)}>{t('importDesk:openArticle')}</a>
        </div>
      )}
      {known && outcome.state !== 'saved' && (
        <div className="import-notice" data-type="warning">
          <p>
            {known.headline === null
              ? t('importDesk:knownElsewhere')
              : t('importDesk:known', { headline: known.headline })}
          </p>
          {known.article && (
            <a href={addressOf(known.article)} rel="noreferrer" target="_blank">
              {t('importDesk:openArticle')}
            </a>
          )}
        </div>
      )}
      {other && (
        <div className="import-notice">
          {other.format === 'html' && <p>{t('importDesk:asHtml')}</p>}
          <SteadyButton
            buttonStyle="secondary"
            disabled={outcome.state === 'saving'}
            margin={false}
            onClick={() => dispatch({ type: 'swap', id })}
            size="small"
          >
            {source.format === 'html' ? t('importDesk:readAsText') : t('importDesk:readAsHtml')}
          </SteadyButton>
        </div>
      )}
    </div>
  )
}
