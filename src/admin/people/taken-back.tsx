'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import type { Merge } from '../../payload-types'
import { useTexts } from '../lib/use-texts'
import './merge-drawer.css'
import { useMergedToast } from './use-merged-toast'
import { useTakeBack } from './use-take-back'

type Left = { collection: string; id: string; title: string; why: string }

/** On a merge: a button that takes it back; once it is, what was left as it is. */
export function TakenBack() {
  const { t } = useTexts()
  const { config } = useConfig()
  const { id, savedDocumentData } = useDocumentInfo()
  const takeBack = useTakeBack()
  useMergedToast()
  const [isBusy, setBusy] = useState(false)
  const merge = savedDocumentData as Partial<Merge> | undefined
  if (!id || !merge) return null
  const left = (merge.left ?? []) as Left[]

  return (
    <section className="field-type merge-drawer" aria-live="polite">
      {merge.status === 'undone' ? (
        <p>{t('people:takenBack')}</p>
      ) : (
        <>
          <p>
            {merge.status === 'done'
              ? t('people:takeBackHelp', { other: merge.removedName ?? '' })
              : t('people:underWay')}
          </p>
          <div>
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => {
                setBusy(true)
                void takeBack(String(id)).finally(() => setBusy(false))
              }}
            >
              {isBusy ? t('people:takingBack') : t('people:takeBack')}
            </Button>
          </div>
        </>
      )}
      {left.length > 0 && (
        <>
          <h3>{t('people:left')}</h3>
          <ul>
            {left.map((one) => (
              <li key={`${one.collection}/${one.id}/${one.why}`}>
                <a href={`${config.routes.admin}/collections/${one.collection}/${one.id}`}>
                  {one.title}
                </a>
                {`: ${one.why}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
