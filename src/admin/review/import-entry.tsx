'use client'

import { Button, Pill, toast, useAuth, useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { unfinished } from '../../lib/import-status'
import type { Import, User } from '../../payload-types'
import { moment } from '../lib/moment'
import { optionLabel } from '../lib/option-label'
import { RequestError, useRequest } from '../lib/use-request'
import { useTexts } from '../lib/use-texts'
import { EntryLink } from './entry-link'
import { UndoImport } from './undo-import'

const styles = {
  planned: 'light-gray',
  running: 'warning',
  cancelled: 'dark',
  interrupted: 'warning',
  done: 'success',
  failed: 'error',
  undone: 'dark',
} as const

interface ImportEntryProps {
  run: Import
  onChanged: () => Promise<void>
}

/** An import: how far it is and what came of it; to be cancelled while it runs, and taken back afterwards. */
export function ImportEntry({ run, onChanged }: ImportEntryProps) {
  const { i18n, t } = useTexts()
  const ask = useRequest()
  const { user } = useAuth<User>()
  const { getEntityConfig } = useConfig()
  const [isBusy, setBusy] = useState(false)
  const [isUndoing, setUndoing] = useState(false)
  const entry = useRef<HTMLDivElement>(null)
  const { fields } = getEntityConfig({ collectionSlug: 'imports' })
  const { id, status, origin, createdAt, counts, documents } = run
  const goesOn = unfinished.includes(status)
  const facts = [optionLabel(fields, 'origin', origin, i18n), starterOf(run, user, t)]

  async function tell(what: 'cancel' | 'resume', message: string) {
    setBusy(true)
    try {
      await ask(`/api/imports/${id}/${what}`, { method: 'POST' })
      toast.success(message)
      entry.current?.querySelector('a')?.focus()
      await onChanged()
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      toast.error(error.message)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div ref={entry} className="review__import">
      <EntryLink title={moment(createdAt, i18n.language)} collection="imports" id={id} />
      <p className="review__facts">
        <Pill pillStyle={styles[status]} size="small">
          {optionLabel(fields, 'status', status, i18n)}
        </Pill>{' '}
        {facts.filter(Boolean).join(' · ')}
      </p>
      {goesOn && <Progress documents={documents} />}
      {!goesOn && (
        <p className="review__words">
          {t('review:counts', {
            created: counts?.created ?? 0,
            updated: counts?.updated ?? 0,
            conflicts: counts?.conflicts ?? 0,
            failed: counts?.failed ?? 0,
          })}
        </p>
      )}
      <div className="review__buttons">
        {goesOn && (
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => void tell('cancel', t('review:cancelled'))}
            size="small"
          >
            {t('review:cancel')}
          </Button>
        )}
        {status === 'cancelled' && origin !== 'cli' && (
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            margin={false}
            onClick={() => void tell('resume', t('review:resumed'))}
            size="small"
          >
            {t('review:resume')}
          </Button>
        )}
        {!goesOn && status !== 'undone' && !isUndoing && (
          <Button
            buttonStyle="secondary"
            margin={false}
            onClick={() => setUndoing(true)}
            size="small"
          >
            {t('review:takeBack')}
          </Button>
        )}
      </div>
      {isUndoing && (
        <UndoImport
          id={id}
          onUndone={onChanged}
          onClose={() => {
            setUndoing(false)
            entry.current?.querySelector('a')?.focus()
          }}
        />
      )}
    </div>
  )
}

function Progress({ documents }: Pick<Import, 'documents'>) {
  const { t } = useTexts()
  const { given, done } = documents ?? {}
  const words = given
    ? t('review:progress', { done: done ?? 0, given })
    : t('review:progressOpen', { done: done ?? 0 })
  return (
    <div className="review__progress">
      <progress aria-label={words} {...(given && { max: given, value: done ?? 0 })} />
      <span>{words}</span>
    </div>
  )
}

function starterOf(
  { user: starter }: Import,
  user: User | null | undefined,
  t: ReturnType<typeof useTexts>['t'],
): string | null {
  if (!starter) return null
  if (typeof starter === 'object' && starter.id !== user?.id)
    return t('review:startedBy', { name: starter.name ?? starter.email })
  const isMine = (typeof starter === 'object' ? starter.id : starter) === user?.id
  return isMine ? t('review:startedBy', { name: t('review:you') }) : null
}
