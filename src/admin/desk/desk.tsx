'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { Safekeeping } from '../safekeeping/safekeeping'
import { useTexts } from '../lib/use-texts'
import { Counts } from './counts'
import './desk.css'
import { PreviewLinkButton } from './preview-link-button'
import { Readiness } from './readiness'

/** Heads an article: whether its text is safe, what it still needs, how long it is, and a link to show it. */
export function Desk() {
  const { t } = useTexts()
  const { id, hasSavePermission } = useDocumentInfo()
  if (!id) return null
  return (
    <section className="field-type desk" aria-label={t('desk:label')}>
      {hasSavePermission && (
        <>
          <Safekeeping />
          <Readiness />
        </>
      )}
      <div className="desk__foot">
        <Counts />
        {hasSavePermission && <PreviewLinkButton id={String(id)} />}
      </div>
    </section>
  )
}
