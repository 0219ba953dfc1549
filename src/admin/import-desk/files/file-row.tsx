'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useTexts } from '../../lib/use-texts'
import type { DeskAction, DeskDocument } from '../state/desk'

interface FileRowProps {
  document: DeskDocument
  /** While drafts are being created. */
  isBusy: boolean
  dispatch: (action: DeskAction) => void
}

/** A document of the list: its headline, which opens it, and how far it is. */
export function FileRow({ document, isBusy, dispatch }: FileRowProps) {
  const { t } = useTexts()
  const { config } = useConfig()
  const { found, id, outcome, source } = document
  const file = source.filename ?? t('importDesk:pasted')
  const headline = (found && found.problem === undefined && found.headline) || file
  const isRead = found !== null && (found.problem === undefined || found.mayRetry === true)
  const isOpenable = isRead && outcome.state !== 'saved'

  return (
    <tr>
      <th scope="row">
        {isOpenable ? (
          <button
            aria-label={t('importDesk:openOf', { name: headline })}
            className="import-files__open"
            disabled={isBusy}
            onClick={() => dispatch({ type: 'open', id })}
            type="button"
          >
            {headline}
          </button>
        ) : (
          <span>{headline}</span>
        )}
        {headline !== file && <span className="import-files__name">{file}</span>}
      </th>
      <td>
        <StatusOf document={document} />
        {outcome.state === 'saved' && (
          <a
            href={formatAdminURL({
              adminRoute: config.routes.admin,
              path: `/collections/articles/${outcome.article}`,
            })}
          >
            {t('importDesk:openArticle')}
          </a>
        )}
      </td>
      <td>
        <button
          aria-label={t('importDesk:removeOf', { name: headline })}
          className="import-files__remove"
          disabled={isBusy || outcome.state === 'saving'}
          onClick={() => dispatch({ type: 'remove', id })}
          type="button"
        >
          {t('importDesk:remove')}
        </button>
      </td>
    </tr>
  )
}

/** How far a document is, in words. */
function StatusOf({ document: { found, known, outcome } }: { document: DeskDocument }) {
  const { t } = useTexts()
  if (outcome.state === 'saving') return <p>{t('importDesk:statusSaving')}</p>
  if (outcome.state === 'saved')
    return (
      <p data-status="saved">
        {outcome.refused ? t('importDesk:statusRefused') : t('importDesk:statusSaved')}
      </p>
    )
  if (outcome.state === 'failed')
    return (
      <p data-status="failed">
        {t('importDesk:statusFailed')}: {outcome.message}
      </p>
    )
  if (!found) return <p>{t('importDesk:statusReading')}</p>
  if (found.problem !== undefined)
    return (
      <p data-status="failed">
        {t('importDesk:statusFailed')}: {found.problem}
      </p>
    )
  const read = found.doubts
    ? t('importDesk:statusReadDoubts', { count: found.doubts })
    : t('importDesk:statusRead')
  return (
    <p data-status={found.doubts ? 'doubts' : 'read'}>
      {read}
      {known && `, ${t('importDesk:statusKnown')}`}
    </p>
  )
}
