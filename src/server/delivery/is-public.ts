import type { IncomingMessage } from 'node:http'
import { isPicture } from '../is-picture'

/** Where content is: the API but for its description and the files of pictures, and the feeds and sitemaps. */
const content =
  /^\/(api(\/(?!docs\b|openapi\.json$).*)?|(.+\/)?(feed\.(xml|json)|[\w-]*sitemap[\w-]*\.xml|sitemaps\/\d+\.xml))$/i

/** Who sends one of these may be somebody. */
const credentials = ['cookie', 'authorization'] as const

/** Asks for more than readers see, however it is spelled: `draft`, `[draft]`, `autosave`, `trash`. */
const privateKey = /draft|preview|autosave|trash|version/i

/** Whether an address is one of content. */
export const isContentAddress = (path: string): boolean => content.test(path) && !isPicture(path)

/**
 * Whether nobody in particular asks for what everybody may read: the answer may then be shared. Only where this is sure:
 * anything else that a request says of who sends it, or of what is not published, makes it private.
 */
export const isPublic = (req: IncomingMessage): boolean =>
  (req.method === 'GET' || req.method === 'HEAD') &&
  !credentials.some((name) => name in req.headers) &&
  !asksForMore(req.url ?? '')

function asksForMore(url: string): boolean {
  const at = url.indexOf('?')
  const query = at === -1 ? '' : url.slice(at + 1)
  // Letters may be written as %64.
  if (!query.includes('%') && !privateKey.test(query)) return false
  return [...new URLSearchParams(query).keys()].some((key) => privateKey.test(key))
}
