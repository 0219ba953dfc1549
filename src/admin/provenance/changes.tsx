'use client'

import { toast, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import type { ChangeSinceImport } from '../../ingest/provenance/types'
import type { Reverted } from '../../ingest/provenance/revert-change'
import { RequestError, useRequest } from '../lib/use-request'
import { useTexts } from '../lib/use-texts'
import { ChangeEntry } from './change-entry'
import { noteReverted, takeReverted } from './reverted-note'

/** More of them nobody reads at once. */
const AT_FIRST = 20
/** A toast that takes something back stays for so long. */
const UNDO_MS = 20_000

/** What became of the document since it was imported, field by field, with a way back for each. */
export function Changes({ changes }: { changes: readonly ChangeSinceImport[] }) {
  const { t } = useTexts()
  const ask = useRequest()
  const { id, collectionSlug, hasSavePermission } = useDocumentInfo()
  const isModified = useFormModified()
  const [isBusy, setBusy] = useState(false)
  const [most, setMost] = useState(AT_FIRST)
  const heading = useRef<HTMLHeadingElement>(null)
  const document = `${collectionSlug}/${id}`

  useEffect(() => {
    const reverted = takeReverted(document)
    if (!reverted) return
    heading.current?.focus()
    const draft = collectionSlug === 'articles' ? '?draft=true' : ''
    const undo = async () => {
      try {
        await ask(`/api/${document}${draft}`, {
          method: 'PATCH',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ [reverted.field]: reverted.before }),
        })
        window.location.reload()
      } catch (error) {
        if (!(error instanceof RequestError)) throw error
        toast.error(error.message)
      }
    }
    toast.success(t('provenance:reverted'), {
      action: { label: t('provenance:undo'), onClick: () => void undo() },
      duration: UNDO_MS,
    })
    // Once: the note is taken when it is read.
  }, [ask, collectionSlug, document, t])

  async function revert(change: ChangeSinceImport) {
    setBusy(true)
    try {
      const address = `/api/provenance/${document}/revert/${change.id}`
      noteReverted(document, await ask<Reverted>(address, { method: 'POST' }))
      // The form holds what was there before.
      window.location.reload()
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      toast.error(error.message)
      setBusy(false)
    }
  }

  const more = changes.length - most
  return (
    <>
      <h4 ref={heading} tabIndex={-1}>
        {t('provenance:changes')}
      </h4>
      {changes.length === 0 && <p>{t('provenance:unchanged')}</p>}
      {changes.length > 0 && hasSavePermission && isModified && (
        <p className="provenance__save-first">{t('provenance:saveFirst')}</p>
      )}
      <ul className="provenance__changes">
        {changes.slice(0, most).map((change) => (
          <ChangeEntry
            change={change}
            isDisabled={isBusy || isModified}
            key={change.id}
            onRevert={hasSavePermission ? () => void revert(change) : null}
          />
        ))}
      </ul>
      {more > 0 && (
        <button className="provenance__more" onClick={() => setMost(Infinity)} type="button">
          {t('provenance:more', { count: more })}
        </button>
      )}
    </>
  )
}
