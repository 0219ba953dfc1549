'use client'

import { useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useTexts } from '../lib/use-texts'
import { usePictureUses } from './use-picture-uses'

/** In the list of pictures: how many articles use one, with a link to them. */
export function UsedInCell({ rowData }: DefaultCellComponentProps) {
  const { t } = useTexts()
  const { config } = useConfig()
  const id = String(rowData.id)
  const { uses, problem } = usePictureUses(id)
  if (problem !== null) return <span>{problem}</span>
  if (uses === null) return <span>…</span>
  if (uses.total === 0) return <span>{t('pictures:unused')}</span>
  const [only] = uses.articles
  const address =
    uses.total === 1 && only
      ? `${config.routes.admin}/collections/articles/${only.id}`
      : `${config.routes.admin}/collections/articles?where[or][0][and][0][images][equals]=${id}`
  return <a href={address}>{t('pictures:usedIn', { count: uses.total })}</a>
}
