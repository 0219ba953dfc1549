'use client'

import { DefaultListView } from '@payloadcms/ui'
import type { ListViewClientProps } from 'payload'
import { useIsEditor } from '../lib/use-is-editor'

/** Payload's list, in which only who may publish finds “Publish”, “Unpublish” and “Edit” for many articles at once. */
export function ArticlesList(props: ListViewClientProps) {
  const isEditor = useIsEditor()
  return (
    <DefaultListView {...props} disableBulkEdit={!isEditor || props.disableBulkEdit === true} />
  )
}
