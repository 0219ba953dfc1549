'use client'

import { useConfig } from '@payloadcms/ui'
import { useTexts } from '../lib/use-texts'
import type { LinkInQuestion } from './link-in-question'

interface WhereItLeadsProps {
  link: LinkInQuestion
  /** Whether the article has been looked for. */
  isLookedUp: boolean
}

/** What has become of a link, in words. */
export function WhereItLeads({ link: { status, article, url }, isLookedUp }: WhereItLeadsProps) {
  const { t } = useTexts()
  const { config } = useConfig()
  switch (status) {
    case 'internal':
      return (
        <span>
          {t('links:leadsTo')}{' '}
          {article ? (
            <a href={`${config.routes.admin}/collections/articles/${article.id}`}>
              {article.headline}
            </a>
          ) : isLookedUp ? (
            t('links:deleted')
          ) : (
            '…'
          )}
        </span>
      )
    case 'external':
      return (
        <span>
          {t('links:leadsTo')} <a href={url ?? ''}>{url}</a>
        </span>
      )
    case 'rejected':
      return <span>{t('links:staysText')}</span>
    case 'unresolved':
      return <span>{t('links:unresolved')}</span>
    case 'suggested':
      return null
  }
}
