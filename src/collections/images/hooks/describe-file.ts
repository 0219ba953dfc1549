import type { CollectionBeforeChangeHook } from 'payload'
import type { Image } from '../../../payload-types'

/** Says whether the picture has its file and its alt text, and what to call it where only a title fits. */
export const describeFile: CollectionBeforeChangeHook<Image> = ({ data }) => ({
  ...data,
  fileStatus: data.filename ? 'present' : 'missing',
  altStatus: data.alt?.trim() ? 'present' : 'missing',
  title: titleOf(data),
})

const TITLE_LENGTH = 80

function titleOf({ alt, caption, filename }: Partial<Image>): string {
  const text = (caption || alt || filename || 'Untitled').replace(/\s+/g, ' ').trim()
  return text.length <= TITLE_LENGTH ? text : `${text.slice(0, TITLE_LENGTH - 1).trimEnd()}…`
}
