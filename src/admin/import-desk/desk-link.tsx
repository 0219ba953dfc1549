'use client'

import { Link, useAuth, useConfig } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import type { User } from '../../payload-types'
import { useTexts } from '../lib/use-texts'
import { mayUseDesk } from './may-use-desk'

/** The way to the import desk, above the collections. */
export function DeskLink() {
  const { t } = useTexts()
  const { user } = useAuth<User>()
  const { config } = useConfig()
  const href = formatAdminURL({ adminRoute: config.routes.admin, path: '/import' })
  const isHere = usePathname() === href
  if (!mayUseDesk(user)) return null
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      className="nav__link"
      href={href}
      id="nav-import"
      prefetch={false}
    >
      {isHere && <div className="nav__link-indicator" />}
      <span className="nav__link-label">{t('importDesk:open')}</span>
    </Link>
  )
}
