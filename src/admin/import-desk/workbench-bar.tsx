'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef } from 'react'
import type { Reading } from '../../engine/types'
import { useIsEditor } from '../lib/use-is-editor'
import { useTexts } from '../lib/use-texts'
import type { Desk, DeskAction, DeskDocument } from './state/desk'
import { editsOf, isTooLong } from './state/edits'
import type { WorkAction } from './state/history'
import type { useSaving } from './state/use-saving'
import { SteadyButton } from './steady-button'
import { HEADING } from './use-focus-kept'

interface WorkbenchBarProps {
  desk: Desk
  document: DeskDocument
  /** null until it is read. */
  reading: Reading | null
  saving: ReturnType<typeof useSaving>
  work: (action: WorkAction) => void
  dispatch: (action: DeskAction) => void
}

/** What the document is called, and what can be done with it as a whole. */
export function WorkbenchBar(props: WorkbenchBarProps) {
  const { desk, document, reading, saving, work, dispatch } = props
  const { t } = useTexts()
  const { config } = useConfig()
  const router = useRouter()
  const { history, id, known, outcome, source } = document
  const isEditor = useIsEditor()
  const isSaving = outcome.state === 'saving'
  const isUnfit = reading !== null && isTooLong(editsOf(history.present.edits, reading))
  const mayCreate = reading !== null && !isUnfit && !isSaving && outcome.state !== 'saved'
  // More may be put on the desk while one is saved.
  const count = useRef(0)
  useEffect(() => {
    count.current = desk.documents.length
  }, [desk.documents])

  async function create(publish: boolean) {
    const saved = await saving.save(document, publish)
    if (saved.state !== 'saved' || saved.refused) return
    toast.success(publish ? t('importDesk:published') : t('importDesk:created'))
    if (count.current > 1) return dispatch({ type: 'open', id: null })
    dispatch({ type: 'remove', id })
    const path = `/collections/articles/${saved.article}` as const
    router.push(formatAdminURL({ adminRoute: config.routes.admin, path }))
  }

  return (
    <header className="import-bar">
      <h1 className="import-bar__title" id={HEADING} tabIndex={-1}>
        {source.filename ?? t('importDesk:pasted')}
      </h1>
      <div className="import-bar__actions">
        <SteadyButton
          buttonStyle="secondary"
          disabled={isSaving || history.past.length === 0}
          margin={false}
          onClick={() => work({ type: 'undo' })}
          shortcut="Control+Z"
          size="small"
        >
          {t('importDesk:undo')}
        </SteadyButton>
        <SteadyButton
          buttonStyle="secondary"
          disabled={isSaving || history.future.length === 0}
          margin={false}
          onClick={() => work({ type: 'redo' })}
          shortcut="Control+Shift+Z"
          size="small"
        >
          {t('importDesk:redo')}
        </SteadyButton>
        <SteadyButton
          buttonStyle="secondary"
          margin={false}
          onClick={() => dispatch({ type: 'open', id: null })}
          size="small"
        >
          {desk.documents.length > 1 ? t('importDesk:backToList') : t('importDesk:addMore')}
        </SteadyButton>
        <SteadyButton
          buttonStyle={isEditor ? 'secondary' : 'primary'}
          disabled={!mayCreate}
          margin={false}
          onClick={() => void create(false)}
          size="small"
        >
          {known ? t('importDesk:updateDraft') : t('importDesk:createDraft')}
        </SteadyButton>
        {isEditor && (
          <SteadyButton
            buttonStyle="primary"
            disabled={!mayCreate}
            margin={false}
            onClick={() => void create(true)}
            size="small"
          >
            {known ? t('importDesk:updatePublish') : t('importDesk:createPublish')}
          </SteadyButton>
        )}
        <span className="import-bar__status" role="status">
          {isSaving && t('importDesk:saving')}
          {isUnfit && t('importDesk:textsTooLong')}
        </span>
      </div>
    </header>
  )
}
