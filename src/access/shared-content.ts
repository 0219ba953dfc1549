import type { CollectionConfig } from 'payload'
import { anyone } from './anyone'
import { editors } from './editors'
import { editorsOrOwn } from './editors-or-own'
import { journalists } from './journalists'

/** What articles share: images, credits, agencies, people and related links have one row in the access matrix. */
export const sharedContent = {
  create: journalists,
  read: anyone,
  update: editorsOrOwn('createdBy', 'author'),
  delete: editors,
} satisfies CollectionConfig['access']
