'use client'

import { DefaultListView, useAuth } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'
import type { User } from '../../payload-types'

/** Payload's list, in which only who may publish finds “Publish”, “Unpublish” and “Edit” for many articles at once. */
export function ArticlesList(props: ListViewClientProps) {
  const { user } = useAuth<User>()
  const isEditor = user?.roles.some((role) => role === 'editor' || role === 'admin') ?? false
  return (
    <DefaultListView {...props} disableBulkEdit={!isEditor || props.disableBulkEdit === true} />
  )
}
