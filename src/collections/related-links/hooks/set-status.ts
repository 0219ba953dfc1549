import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '../../../lib/id-of'
import type { RelatedLink } from '../../../payload-types'
import { linkStatus } from '../link-status'

/** Says what the link has come to, once everything else about it is settled. */
export const setStatus: CollectionBeforeChangeHook<RelatedLink> = ({ data }) => ({
  ...data,
  article: idOf(data.article),
  status: linkStatus(data),
})
