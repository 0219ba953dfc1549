'use client'

import { Thumbnail, useConfig } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import type { Image } from '../../payload-types'
import { useTexts } from '../lib/use-texts'
import './picture-cell.css'

/** In the list of pictures: the picture as it is, or that it has no file yet, and what it is called. */
export function PictureCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { t } = useTexts()
  const { config, getEntityConfig } = useConfig()
  const { id, filename, thumbnailURL, url, sizes } = rowData as Image
  const { upload } = getEntityConfig({ collectionSlug: 'images' })
  const fileSrc = sizes?.thumbnail?.url ?? thumbnailURL ?? url

  return (
    <a className="picture-cell" href={`${config.routes.admin}/collections/images/${id}`}>
      {filename && fileSrc && upload ? (
        <Thumbnail
          className="picture-cell__picture"
          doc={rowData}
          fileSrc={fileSrc}
          size="small"
          uploadConfig={upload}
        />
      ) : (
        <span className="picture-cell__picture picture-cell__missing">{t('pictures:noFile')}</span>
      )}
      <span>{String(cellData ?? '')}</span>
    </a>
  )
}
