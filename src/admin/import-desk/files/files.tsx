'use client'

import { Button } from '@payloadcms/ui'
import { useTexts } from '../../lib/use-texts'
import { Shown } from '../shown'
import type { Desk, DeskAction } from '../state/desk'
import type { useSaving } from '../state/use-saving'
import { LIST } from '../use-focus-kept'
import { FileRow } from './file-row'
import './files.css'

/** Documents that are drawn at once. */
const DOCUMENTS = 100

interface FilesProps {
  desk: Desk
  saving: ReturnType<typeof useSaving>
  dispatch: (action: DeskAction) => void
}

/** All documents on the desk, how far each is, and a button that creates all drafts. */
export function Files({ desk, saving, dispatch }: FilesProps) {
  const { t } = useTexts()
  const { documents } = desk
  const { progress, saveAll, stop } = saving
  const due = documents.filter(
    ({ found, outcome }) =>
      found &&
      found.problem === undefined &&
      (outcome.state === 'open' || outcome.state === 'failed'),
  )

  return (
    <section aria-labelledby={LIST} className="import-files">
      <h2 id={LIST} tabIndex={-1}>
        {t('importDesk:list', { count: documents.length })}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('importDesk:document')}</th>
            <th scope="col">{t('importDesk:status')}</th>
            <th scope="col">
              <span className="import-files__hidden">{t('importDesk:remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <Shown
            frame={(more) => (
              <tr>
                <td colSpan={3}>{more}</td>
              </tr>
            )}
            items={documents}
            step={DOCUMENTS}
          >
            {(document) => (
              <FileRow
                key={document.id}
                dispatch={dispatch}
                document={document}
                isBusy={progress !== null}
              />
            )}
          </Shown>
        </tbody>
      </table>
      <div className="import-files__actions">
        {progress ? (
          <>
            <progress
              aria-label={t('importDesk:saving')}
              max={progress.count}
              value={progress.done}
            />
            <Button
              buttonStyle="secondary"
              // It stands where the button was that began it.
              extraButtonProps={{ autoFocus: true }}
              margin={false}
              onClick={stop}
            >
              {t('importDesk:stop')}
            </Button>
          </>
        ) : (
          <Button
            buttonStyle="primary"
            disabled={due.length === 0}
            margin={false}
            onClick={() => void saveAll(due)}
          >
            {t('importDesk:createAll', { count: due.length })}
          </Button>
        )}
        <span role="status">{progress && t('importDesk:progress', { ...progress })}</span>
      </div>
    </section>
  )
}
