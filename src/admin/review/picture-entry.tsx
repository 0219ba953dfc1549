'use client'

import type { Image } from '../../payload-types'
import { moment } from '../lib/moment'
import { useTexts } from '../lib/use-texts'
import { EntryLink } from './entry-link'

interface PictureEntryProps {
  image: Image
  kind: 'files' | 'alts'
}

/** A picture without its file or its alt text: its words, its credit, and itself where it is there. */
export function PictureEntry({ image, kind }: PictureEntryProps) {
  const { i18n } = useTexts()
  const { id, title, caption, credit, updatedAt, sizes, url } = image
  const line = typeof credit === 'object' ? credit?.line : null
  const thumbnail = sizes?.thumbnail?.url ?? url
  return (
    <div className="review__picture">
      {thumbnail && <img src={thumbnail} alt="" />}
      <div>
        <EntryLink
          title={title}
          collection="images"
          id={id}
          {...(kind === 'alts' && { field: 'alt' })}
        />
        <p className="review__facts">
          {[line, moment(updatedAt, i18n.language)].filter(Boolean).join(' · ')}
        </p>
        {caption && caption !== title && <p className="review__words">{caption}</p>}
      </div>
    </div>
  )
}
