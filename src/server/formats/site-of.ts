import type { Request } from 'express'
import { siteUrlOf } from '../../lib/site-url'
import { SITE_NAME, type Site } from '../../outputs/site'

/** The site that a request asks. */
export const siteOf = (request: Request): Site => ({
  name: SITE_NAME,
  url: siteUrlOf((header) => request.get(header)),
})
