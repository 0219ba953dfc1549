const safeProtocols = new Set(['http:', 'https:', 'mailto:'])

/** Where a relative address points, so that the URL parser sees it as a browser does; never shown. */
const anywhere = 'https://relative.invalid/'

/**
 * Lets a link target through only if following it cannot run anything.
 *
 * The WHATWG parser decides, since browsers use it too: it sees `java\nscript:` for what it is.
 *
 * @returns the address as written, trimmed; null unless it is http(s), mailto or relative
 */
export function safeHref(address: string | null | undefined): string | null {
  const href = address?.trim()
  if (!href || !URL.canParse(href, anywhere)) return null
  return safeProtocols.has(new URL(href, anywhere).protocol) ? href : null
}
