'use client'

import type { Figure } from '../../outputs/figure'
import { useTexts } from '../lib/use-texts'

/** The picture of a figure, or where it will be while its file is missing. */
export function FigurePicture({ figure: { picture, alt } }: { figure: Figure }) {
  const { t } = useTexts()
  if (!picture) return <p className="text-block__no-file">{t('blocks:noFile')}</p>
  return (
    <img
      src={picture.src}
      srcSet={picture.srcset || undefined}
      sizes="14rem"
      width={picture.width ?? undefined}
      height={picture.height ?? undefined}
      alt={alt}
    />
  )
}
