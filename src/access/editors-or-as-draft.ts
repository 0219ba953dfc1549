import type { Access } from 'payload'
import { editors } from './editors'
import { hasRole } from './has-role'
import { publishes } from './publishes'

/** Editors create articles, published ones too; authors create drafts. */
export const editorsOrAsDraft: Access = ({ data, req }) =>
  editors({ req }) || (hasRole(req, 'author') && !publishes(data))
