'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { Safekeeping } from '../safekeeping/safekeeping'
import { useTexts } from '../lib/use-texts'
import { Counts } from './counts'
import './article-head.css'
import { PreviewLinkButton } from './preview-link-button'
import { Readiness } from './readiness'

/** Heads an article: whether its text is safe, what it still needs, how long it is, and a link to show it. */
export function ArticleHead() {
  const { t } = useTexts()
  const { id, hasSavePermission } = useDocumentInfo()
  if (!id) return null
  return (
    <section className="field-type article-head" aria-label={t('articleHead:label')}>
      {hasSavePermission && (
        <>
          <Safekeeping />
          <Readiness />
        </>
      )}
      <div className="article-head__foot">
        <Counts />
        {hasSavePermission && <PreviewLinkButton id={String(id)} />}
      </div>
    </section>
  )
}
