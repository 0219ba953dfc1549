import type { Request } from 'express'
import { env } from '../../lib/env'
import { siteUrlOf } from '../../lib/site-url'
import type { Site } from '../../outputs/site'

/** The site that a request asks. */
export const siteOf = (request: Request): Site => ({
  name: env.SITE_NAME,
  url: siteUrlOf((header) => request.get(header)),
})
