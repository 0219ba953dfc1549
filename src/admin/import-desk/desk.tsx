'use client'

import { Gutter, useStepNav } from '@payloadcms/ui'
import { useEffect, useMemo, useReducer } from 'react'
import type { Agency } from '../../engine/types'
import { useTexts } from '../lib/use-texts'
import './desk.css'
import { DropZone } from './drop-zone'
import { LeftBefore } from './draft/left-before'
import { useLocalDraft } from './draft/use-local-draft'
import { Files } from './files/files'
import { useReadAhead } from './reader/use-read-ahead'
import { useReader } from './reader/use-reader'
import { Start } from './start'
import { deskReducer, emptyDesk } from './state/desk'
import { useKnownSources } from './state/use-known-sources'
import { useSaving } from './state/use-saving'
import { useTaking } from './state/use-taking'
import { useFocusKept } from './use-focus-kept'
import { Workbench } from './workbench'

interface DeskProps {
  /** The registry that credit lines are taken apart with, as the import has it. */
  agencies: readonly Agency[]
  maxDocumentMegabytes: number
  maxFileMegabytes: number
}

/** The import desk: texts and files in, finished drafts out; everything in between happens in the browser. */
export function Desk({ agencies, maxDocumentMegabytes, maxFileMegabytes }: DeskProps) {
  const { t } = useTexts()
  const { setStepNav } = useStepNav()
  const [desk, dispatch] = useReducer(deskReducer, emptyDesk)
  const reader = useReader(agencies)
  const limits = useMemo(
    () => ({ document: maxDocumentMegabytes, file: maxFileMegabytes }),
    [maxDocumentMegabytes, maxFileMegabytes],
  )
  const take = useTaking(reader, limits, dispatch)
  const saving = useSaving(reader, dispatch)
  const draft = useLocalDraft(desk, dispatch)
  useReadAhead(reader, desk, dispatch)
  useKnownSources(desk, dispatch)
  useFocusKept(desk, saving.progress !== null)
  useEffect(() => setStepNav([{ label: t('importDesk:title') }]), [setStepNav, t])

  const open = desk.documents.find(({ id }) => id === desk.open) ?? null
  return (
    <DropZone onFiles={take.files}>
      <Gutter className="import-desk">
        <LeftBefore desk={desk} dispatch={dispatch} draft={draft} />
        {open ? (
          <Workbench
            key={`${open.id} ${open.source.format}`}
            desk={desk}
            dispatch={dispatch}
            document={open}
            reader={reader}
            saving={saving}
          />
        ) : (
          <>
            <h1 className="import-desk__title">{t('importDesk:title')}</h1>
            <Start dispatch={dispatch} isReady={draft.isLoaded} take={take} typed={desk.typed} />
            {desk.documents.length > 0 && <Files desk={desk} dispatch={dispatch} saving={saving} />}
          </>
        )}
      </Gutter>
    </DropZone>
  )
}
