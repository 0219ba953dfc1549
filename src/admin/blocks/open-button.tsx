'use client'

import { Button, useDocumentDrawer } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'

interface OpenButtonProps {
  collection: CollectionSlug
  id: string
  label: string
}

/** Opens a document over the article; what is saved there shows in the text at once. */
export function OpenButton({ collection, id, label }: OpenButtonProps) {
  const [Document, , { openDrawer }] = useDocumentDrawer({ collectionSlug: collection, id })
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={openDrawer} size="small">
        {label}
      </Button>
      <Document />
    </>
  )
}
