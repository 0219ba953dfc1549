'use client'

import { Button, useAuth, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { User } from '../../payload-types'
import { useTexts } from '../lib/use-texts'
import { mayUseDesk } from './may-use-desk'

/** The way to the import desk, above the list of articles. */
export function DeskButton() {
  const { t } = useTexts()
  const { user } = useAuth<User>()
  const { config } = useConfig()
  if (!mayUseDesk(user)) return null
  return (
    <Button
      buttonStyle="secondary"
      el="link"
      size="small"
      to={formatAdminURL({ adminRoute: config.routes.admin, path: '/import' })}
    >
      {t('importDesk:open')}
    </Button>
  )
}
