'use client'

import { useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, type ReactNode } from 'react'
import type { ClientField, CollectionSlug } from 'payload'

/** A form that has not come by then comes without the field. */
const PATIENCE_MS = 10_000

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
    const tab = tabOf(fields, name)

    const look = () => {
      const tabs = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
      if (tab !== null && !tabs[tab]?.classList.contains('tabs-field__tab-button--active')) {
        tabs[tab]?.click()
        return
      }
      const field = document.getElementById(`field-${name}`)
      if (!field) return
      stop()
      if (field.tabIndex < 0) field.tabIndex = -1
      field.focus({ preventScroll: true })
      field.scrollIntoView({ block: 'center' })
    }
    const changes = new MutationObserver(look)
    const timer = setTimeout(() => stop(), PATIENCE_MS)
    const stop = () => {
      changes.disconnect()
      clearTimeout(timer)
    }
    changes.observe(document.body, { childList: true, subtree: true })
    look()
    return stop
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
