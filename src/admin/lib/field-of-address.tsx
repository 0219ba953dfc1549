'use client'

import { useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'
import type { ClientField, CollectionSlug } from 'payload'
import { findInForm } from './find-in-form'
import { focusOn } from './focus-on'

/**
 * Opens a document at a field: `/admin/collections/articles/ID#field-review` turns to the tab that has the field, scrolls
 * to it and puts the focus on it. Payload itself opens the tab where one was last.
 *
 * @param children the whole of the admin
 */
export function FieldOfAddress({ children }: { children: ReactNode }) {
  const pathname = usePathname()
  const { getEntityConfig } = useConfig()

  useEffect(() => {
    const [, slug] = /\/collections\/([\w-]+)\/[\w-]+$/.exec(pathname) ?? []
    const [, name] = /^#field-(\w+)$/.exec(window.location.hash) ?? []
    if (!slug || !name) return
    const { fields } = getEntityConfig({ collectionSlug: slug as CollectionSlug })
    const leaving = new AbortController()
    const find = () => document.getElementById(`field-${name}`)
    void findInForm(tabOf(fields, name), find, leaving.signal).then(
      (field) => field && focusOn(field),
    )
    return () => leaving.abort()
  }, [pathname, getEntityConfig])

  return children
}

/** @returns the number of the tab that has a field; null where the field stands in none */
function tabOf(fields: readonly ClientField[], name: string): number | null {
  for (const field of fields) {
    if (field.type !== 'tabs') continue
    const index = field.tabs.findIndex((tab) => has(tab.fields, name))
    if (index >= 0) return index
  }
  return null
}

const has = (fields: readonly ClientField[], name: string): boolean =>
  fields.some(
    (field) =>
      ('name' in field && field.name === name) ||
      ('fields' in field && !('name' in field) && has(field.fields, name)),
  )
