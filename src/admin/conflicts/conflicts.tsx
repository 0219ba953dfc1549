'use client'

import { toast, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { Conflict, User } from '../../payload-types'
import { isEditor } from '../lib/is-editor'
import { RequestError, useRequest } from '../lib/use-request'
import { useTexts } from '../lib/use-texts'
import { ConflictEntry, type Side } from './conflict-entry'
import './conflicts.css'
import { useOpenConflicts } from './use-open-conflicts'

const addresses = { ours: 'keep-mine', theirs: 'take-source' } as const

/** What an import and an editor both changed: both sides of it, and a button for each. Nothing where there is none. */
export function Conflicts() {
  const { t } = useTexts()
  const ask = useRequest()
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const isModified = useFormModified()
  const { conflicts, problem, reload } = useOpenConflicts()
  const [isBusy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const unknown = problem && (
    <p className="conflicts__problem" role="alert">
      {t('conflicts:unknown')} {problem}
    </p>
  )
  if (conflicts.length === 0) return unknown

  const maySettle = isEditor(user)

  async function settle(conflict: Conflict, side: Side) {
    setBusy(true)
    try {
      await ask(`/api/conflicts/${conflict.id}/${addresses[side]}`, { method: 'POST' })
      // The form holds what was there before.
      if (side === 'theirs' && conflict.document === id) return window.location.reload()
      toast.success(side === 'ours' ? t('conflicts:kept') : t('conflicts:taken'))
      heading.current?.focus()
      await reload()
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      toast.error(error.message)
    } finally {
      setBusy(false)
    }
  }

  return (
    <section
      id="field-conflicts"
      className="field-type conflicts"
      aria-labelledby="conflicts-heading"
    >
      <h3 id="conflicts-heading" ref={heading} tabIndex={-1}>
        {t('conflicts:heading')}
      </h3>
      <p>{t('conflicts:description')}</p>
      {unknown}
      {maySettle && isModified && (
        <p className="conflicts__save-first">{t('conflicts:saveFirst')}</p>
      )}
      <ul>
        {conflicts.map((conflict) => (
          <ConflictEntry
            key={conflict.id}
            conflict={conflict}
            isElsewhere={conflict.document !== id}
            isDisabled={isBusy || isModified}
            onSettle={maySettle ? (side) => void settle(conflict, side) : null}
          />
        ))}
      </ul>
    </section>
  )
}
