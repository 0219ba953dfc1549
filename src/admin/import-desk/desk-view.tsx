import { DefaultTemplate } from '@payloadcms/next/templates'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { agencyRegistry } from '../../ingest/agency-registry'
import { env } from '../../lib/env'
import type { User } from '../../payload-types'
import { Desk } from './desk'
import { mayUseDesk } from './may-use-desk'

/** `/admin/import`: the import desk, for whoever writes. */
export async function DeskView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, permissions, locale, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  if (!mayUseDesk(user as User | null)) {
    const { admin, routes } = payload.config
    const path = user ? admin.routes.unauthorized : `${admin.routes.login}?redirect=/import`
    redirect(formatAdminURL({ adminRoute: routes.admin, path: path as `/${string}` }))
  }
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Desk
        agencies={await agencyRegistry(payload, new Date())}
        maxDocumentMegabytes={env.MAX_DOCUMENT_MB}
        maxFileMegabytes={env.MAX_REQUEST_MB}
      />
    </DefaultTemplate>
  )
}
