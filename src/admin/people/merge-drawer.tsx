'use client'

import { Button, Drawer, toast, useConfig, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import type { Mergeable } from '../../ingest/duplicates/mergeable'
import { fieldLabel } from '../lib/field-label'
import { RequestError, useRequest } from '../lib/use-request'
import { useTexts } from '../lib/use-texts'
import { MovesList } from './moves-list'
import './merge-drawer.css'
import { sayAfterReload } from './say-after-reload'
import { useMergePreview } from './use-merge-preview'

export const MERGE_DRAWER = 'merge-preview'

interface MergeDrawerProps {
  relationTo: Mergeable
  /** Ids of the document that stays and of the one that goes. */
  kept: string
  other: string
}

/** What a merge does, which value stays where there are two, and the button that does it. */
export function MergeDrawer({ relationTo, kept, other }: MergeDrawerProps) {
  const { i18n, t } = useTexts()
  const ask = useRequest()
  const { closeModal } = useModal()
  const { getEntityConfig } = useConfig()
  const [take, setTake] = useState<readonly string[]>([])
  const [isBusy, setBusy] = useState(false)
  const { preview, problem } = useMergePreview(relationTo, { kept, other, take })
  const { fields } = getEntityConfig({ collectionSlug: relationTo })
  const names = { kept: preview?.kept.name ?? '', other: preview?.other.name ?? '' }

  async function merge() {
    setBusy(true)
    try {
      const { id } = await ask<{ id: string }>(`/api/${relationTo}/${kept}/merge`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ other, take }),
      })
      sayAfterReload({ text: t('people:merged', { name: names.other }), undo: id })
      window.location.reload()
    } catch (error) {
      setBusy(false)
      if (!(error instanceof RequestError)) throw error
      toast.error(error.message)
    }
  }

  return (
    <Drawer slug={MERGE_DRAWER} title={preview ? t('people:title', names) : t('people:mergeWith')}>
      <div className="merge-drawer" aria-live="polite">
        {problem !== null && <p role="alert">{problem}</p>}
        {problem === null && preview === null && <p>{t('people:loading')}</p>}
        {preview && (
          <>
            <p>{t('people:goes', names)}</p>
            {preview.disputed.length > 0 && <h3>{t('people:choose')}</h3>}
            {preview.disputed.map(({ field, ...values }) => (
              <fieldset key={field} className="merge-drawer__choice">
                <legend>{fieldLabel(fields, field, i18n)}</legend>
                {(['kept', 'other'] as const).map((side) => (
                  <label key={side}>
                    <input
                      checked={take.includes(field) === (side === 'other')}
                      name={`merge-${field}`}
                      onChange={() =>
                        setTake([
                          ...take.filter((one) => one !== field),
                          ...(side === 'other' ? [field] : []),
                        ])
                      }
                      type="radio"
                    />
                    <span>{values[side]}</span>
                  </label>
                ))}
              </fieldset>
            ))}
            {preview.filled.length > 0 && (
              <>
                <h3>{t('people:filled', names)}</h3>
                <ul>
                  {preview.filled.map(({ field, other: value }) => (
                    <li key={field}>
                      {fieldLabel(fields, field, i18n)}: {value}
                    </li>
                  ))}
                </ul>
              </>
            )}
            {preview.aliases.length > 0 && (
              <>
                <h3>{t('people:aliases')}</h3>
                <ul>
                  {preview.aliases.map((alias) => (
                    <li key={alias}>{alias}</li>
                  ))}
                </ul>
              </>
            )}
            <h3>{t('people:moves')}</h3>
            <MovesList moves={preview.moves} nothing={t('people:movesNothing', names)} />
            <div className="merge-drawer__buttons">
              <Button disabled={isBusy} margin={false} onClick={() => void merge()}>
                {isBusy ? t('people:merging') : t('people:confirm')}
              </Button>
              <Button
                buttonStyle="secondary"
                disabled={isBusy}
                margin={false}
                onClick={() => closeModal(MERGE_DRAWER)}
              >
                {t('people:cancel')}
              </Button>
            </div>
          </>
        )}
      </div>
    </Drawer>
  )
}
