'use client'

import { Button, toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useIsEditor } from '../lib/use-is-editor'
import { useTexts } from '../lib/use-texts'
import type { Desk, DeskAction, DeskDocument } from './state/desk'
import type { WorkAction } from './state/history'
import type { useSaving } from './state/use-saving'

interface WorkbenchBarProps {
  desk: Desk
  document: DeskDocument
  isRead: boolean
  saving: ReturnType<typeof useSaving>
  work: (action: WorkAction) => void
  dispatch: (action: DeskAction) => void
}

/** What the document is called, and what can be done with it as a whole. */
export function WorkbenchBar(props: WorkbenchBarProps) {
  const { desk, document, isRead, saving, work, dispatch } = props
  const { t } = useTexts()
  const { config } = useConfig()
  const router = useRouter()
  const { history, known, outcome, source } = document
  const isEditor = useIsEditor()
  const isSaving = outcome.state === 'saving'
  const mayCreate = isRead && !isSaving && outcome.state !== 'saved'
  const others = desk.documents.length > 1

  async function create(publish: boolean) {
    const saved = await saving.save(document, publish)
    if (saved.state !== 'saved' || saved.refused) return
    toast.success(publish ? t('importDesk:published') : t('importDesk:created'))
    if (others) return dispatch({ type: 'open', id: null })
    dispatch({ type: 'clear' })
    const path = `/collections/articles/${saved.article}` as const
    router.push(formatAdminURL({ adminRoute: config.routes.admin, path }))
  }

  return (
    <header className="import-bar">
      <h1 className="import-bar__title">{source.filename ?? t('importDesk:pasted')}</h1>
      <div className="import-bar__actions">
        <Button
          aria-keyshortcuts="Control+Z"
          buttonStyle="secondary"
          disabled={history.past.length === 0}
          margin={false}
          onClick={() => work({ type: 'undo' })}
          size="small"
        >
          {t('importDesk:undo')}
        </Button>
        <Button
          aria-keyshortcuts="Control+Shift+Z"
          buttonStyle="secondary"
          disabled={history.future.length === 0}
          margin={false}
          onClick={() => work({ type: 'redo' })}
          size="small"
        >
          {t('importDesk:redo')}
        </Button>
        <Button
          buttonStyle="secondary"
          margin={false}
          onClick={() => dispatch({ type: 'open', id: null })}
          size="small"
        >
          {others ? t('importDesk:backToList') : t('importDesk:addMore')}
        </Button>
        <Button
          buttonStyle={isEditor ? 'secondary' : 'primary'}
          disabled={!mayCreate}
          margin={false}
          onClick={() => void create(false)}
          size="small"
        >
          {known ? t('importDesk:updateDraft') : t('importDesk:createDraft')}
        </Button>
        {isEditor && (
          <Button
            buttonStyle="primary"
            disabled={!mayCreate}
            margin={false}
            onClick={() => void create(true)}
            size="small"
          >
            {known ? t('importDesk:updatePublish') : t('importDesk:createPublish')}
          </Button>
        )}
        <span className="import-bar__status" role="status">
          {isSaving ? t('importDesk:saving') : ''}
        </span>
      </div>
    </header>
  )
}
