import type { Access } from 'payload'
import { editors } from './editors'
import { hasRole } from './has-role'
import { publishes } from './publishes'

/**
 * Editors change every article; authors their own, as long as it has never been published.
 *
 * Its status would not do: the newest version of a published article may be a draft.
 */
export const editorsOrOwnDrafts: Access = ({ data, req }) => {
  if (editors({ req })) return true
  if (!hasRole(req, 'author') || publishes(data)) return false
  return { createdBy: { equals: req.user?.id }, firstPublishedAt: { exists: false } }
}
