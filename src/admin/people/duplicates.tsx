'use client'

import {
  Button,
  toast,
  useConfig,
  useDocumentInfo,
  useFormModified,
  useListDrawer,
  useModal,
} from '@payloadcms/ui'
import { useMemo, useRef, useState } from 'react'
import type { Mergeable } from '../../ingest/duplicates/mergeable'
import { useIsEditor } from '../lib/use-is-editor'
import { RequestError, useRequest } from '../lib/use-request'
import { useTexts } from '../lib/use-texts'
import './duplicates.css'
import { MERGE_DRAWER, MergeDrawer } from './merge-drawer'
import { useDuplicates, type Duplicate } from './use-duplicates'
import { useMergedToast } from './use-merged-toast'

/** Who may be the same as the person at hand, and a way to merge them; for an agency, only the way. */
export function Duplicates() {
  const { id, collectionSlug } = useDocumentInfo()
  const isEditor = useIsEditor()
  return id && isEditor ? (
    <DuplicatesOf id={String(id)} relationTo={collectionSlug as Mergeable} />
  ) : null
}

function DuplicatesOf({ id, relationTo }: { id: string; relationTo: Mergeable }) {
  const { t } = useTexts()
  const ask = useRequest()
  const { config } = useConfig()
  const isModified = useFormModified()
  const { openModal } = useModal()
  const { duplicates, problem, reload } = useDuplicates(relationTo === 'people' ? id : null)
  const [other, setOther] = useState<string | null>(null)
  // Another object would make another drawer, which begins anew.
  const others = useMemo(
    () => ({
      collectionSlugs: [relationTo],
      filterOptions: { [relationTo]: { id: { not_equals: id } } },
    }),
    [id, relationTo],
  )
  const [ListDrawer, , { openDrawer, closeDrawer }] = useListDrawer(others)
  const heading = useRef<HTMLHeadingElement>(null)
  useMergedToast()

  function preview(chosen: string) {
    setOther(chosen)
    openModal(MERGE_DRAWER)
  }

  async function keepApart({ id: distinct, name }: Duplicate) {
    try {
      await ask(`/api/people/${id}/not-the-same`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ other: distinct }),
      })
      toast.success(t('people:remembered', { name }))
      heading.current?.focus()
      reload()
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      toast.error(error.message)
    }
  }

  return (
    <section className="field-type duplicates" aria-labelledby="duplicates-heading">
      <h3 id="duplicates-heading" ref={heading} tabIndex={-1}>
        {t(relationTo === 'people' ? 'people:heading' : 'people:duplicates')}
      </h3>
      {problem !== null && <p role="alert">{problem}</p>}
      {duplicates !== null && duplicates.length === 0 && (
        <p className="duplicates__none">{t('people:none')}</p>
      )}
      {duplicates !== null && duplicates.length > 0 && (
        <ul>
          {duplicates.map((one) => (
            <li key={one.id} className="duplicates__entry">
              <span className="duplicates__name">
                <a href={`${config.routes.admin}/collections/people/${one.id}`}>{one.name}</a>
                {one.jobTitle && `, ${one.jobTitle}`}
              </span>
              <Button
                aria-label={t('people:mergeNamed', { name: one.name })}
                buttonStyle="secondary"
                disabled={isModified}
                margin={false}
                onClick={() => preview(one.id)}
                size="small"
              >
                {t('people:merge')}
              </Button>
              <Button
                aria-label={t('people:notTheSameNamed', { name: one.name })}
                buttonStyle="subtle"
                margin={false}
                onClick={() => void keepApart(one)}
                size="small"
              >
                {t('people:notTheSame')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="duplicates__entry">
        <Button
          buttonStyle="secondary"
          disabled={isModified}
          margin={false}
          onClick={openDrawer}
          size="small"
        >
          {t('people:mergeWith')}
        </Button>
        {isModified && <span className="duplicates__none">{t('people:saveFirst')}</span>}
      </div>
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ doc }) => {
          closeDrawer()
          preview(String(doc.id))
        }}
      />
      {other !== null && (
        <MergeDrawer key={other} kept={id} other={other} relationTo={relationTo} />
      )}
    </section>
  )
}
