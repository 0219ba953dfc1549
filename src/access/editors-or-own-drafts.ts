import type { Access } from 'payload'
import { editors } from './editors'
import { hasRole } from './has-role'
import { publishes } from './publishes'

/** Editors change every article; authors their own, until an editor has published it. */
export const editorsOrOwnDrafts: Access = ({ data, req }) => {
  if (editors({ req })) return true
  if (!hasRole(req, 'author') || publishes(data)) return false
  return { createdBy: { equals: req.user?.id }, _status: { not_equals: 'published' } }
}
