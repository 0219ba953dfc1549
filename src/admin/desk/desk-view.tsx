import { DefaultTemplate } from '@payloadcms/next/templates'
import { UnauthorizedViewWithGutter } from '@payloadcms/next/views'
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
  if (!user) {
    const { admin, routes } = payload.config
    const path = `${admin.routes.login}?redirect=${encodeURIComponent(`${routes.admin}/import`)}` as const
    redirect(formatAdminURL({ adminRoute: routes.admin, path }))
  }
  const isAllowed = mayUseDesk(user as unknown as User)
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      visibleEntities={visibleEntities}
    >
      {isAllowed ? (
        <Desk
          agencies={await agencyRegistry(payload, new Date())}
          maxDocumentMegabytes={env.MAX_DOCUMENT_MB}
          maxFileMegabytes={env.MAX_REQUEST_MB}
        />
      ) : (
        <UnauthorizedViewWithGutter initPageResult={initPageResult} />
      )}
    </DefaultTemplate>
  )
}
