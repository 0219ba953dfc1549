'use client'

import { toast, useAuth, useDocumentInfo, useFormModified, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import type { Conflict, User } from '../payload-types'
import { ConflictEntry, type Side } from './conflict-entry'
import { conflictTexts } from './conflict-texts'
import './conflicts.css'
import { useOpenConflicts } from './use-open-conflicts'

const addresses = { ours: 'keep-mine', theirs: 'take-source' } as const

/** What an import and an editor both changed: both sides of it, and a button for each. Nothing where there is none. */
export function Conflicts() {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const isModified = useFormModified()
  const [conflicts, reload] = useOpenConflicts()
  const [isBusy, setBusy] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const texts = conflictTexts[i18n.language === 'de' ? 'de' : 'en']
  if (conflicts.length === 0) return null

  const isEditor = user?.roles.some((role) => role === 'editor' || role === 'admin') ?? false

  async function settle(conflict: Conflict, side: Side) {
    setBusy(true)
    try {
      const answer = await fetch(`/api/conflicts/${conflict.id}/${addresses[side]}`, {
        method: 'POST',
        credentials: 'include',
      })
      if (!answer.ok) {
        const { errors } = (await answer.json()) as { errors: { message: string }[] }
        toast.error(errors[0]?.message ?? answer.statusText)
        return
      }
      // The form holds what was there before.
      if (side === 'theirs' && conflict.document === id) return window.location.reload()
      toast.success(side === 'ours' ? texts.kept : texts.taken)
      heading.current?.focus()
      await reload()
    } finally {
      setBusy(false)
    }
  }

  return (
    <section className="field-type conflicts" aria-labelledby="conflicts-heading">
      <h3 id="conflicts-heading" ref={heading} tabIndex={-1}>
        {texts.heading}
      </h3>
      <p>{texts.description}</p>
      {isEditor && isModified && <p className="conflicts__save-first">{texts.saveFirst}</p>}
      <ul>
        {conflicts.map((conflict) => (
          <ConflictEntry
            key={conflict.id}
            conflict={conflict}
            texts={texts}
            isElsewhere={conflict.document !== id}
            isDisabled={isBusy || isModified}
            onSettle={isEditor ? (side) => void settle(conflict, side) : null}
          />
        ))}
      </ul>
    </section>
  )
}
