import config from '@payload-config'
import { headers } from 'next/headers'
import { getPayload } from 'payload'
import { cache } from 'react'
import { readPreviewToken } from '../../../lib/preview-link'
import { shown, SHOWN_DEPTH } from '../../../outputs/shown'
import type { Article } from '../../../payload-types'

interface Preview {
  article: Article
  /** Until when the link works; null for who is signed in. */
  expires: Date | null
}

/**
 * The newest draft of an article, for who is signed in or has a signed link to it; once a request.
 *
 * The server asks the same before Next does (src/server/previews.ts) and says so with a status; this is what decides.
 *
 * @returns null for everybody else
 */
export const findPreview = cache(async (id: string, token?: string): Promise<Preview | null> => {
  const payload = await getPayload({ config })
  const link = token ? readPreviewToken(token, id, payload.secret, new Date()) : null
  // By a link one sees what its receiver sees, signed in or not.
  const { user } = token ? { user: null } : await payload.auth({ headers: await headers() })
  if (!link?.valid && !user) return null
  const article = await payload.findByID({
    collection: 'articles',
    id,
    draft: true,
    depth: SHOWN_DEPTH,
    disableErrors: true,
    overrideAccess: false,
    user,
    context: { previewOf: id },
    populate: shown,
  })
  return article && { article, expires: link?.valid ? link.expires : null }
})
