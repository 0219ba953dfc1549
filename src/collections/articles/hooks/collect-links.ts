import type { CollectionBeforeChangeHook } from 'payload'
import { blocksOf } from '../../../lib/blocks-of'
import { idOf } from '../../../lib/id-of'
import type { Article } from '../../../payload-types'

/** Adds the related links that stand in the text to the article's own, so that one list has them all. */
export const collectLinks: CollectionBeforeChangeHook<Article> = ({ data }) => {
  const listed = (data.relatedLinks ?? []).flatMap((link) => idOf(link) ?? [])
  const inBody = blocksOf(data.body, 'relatedLink').flatMap(({ link }) => idOf(link) ?? [])
  return { ...data, relatedLinks: [...new Set([...listed, ...inBody])] }
}
