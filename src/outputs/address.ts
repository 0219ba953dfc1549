/** Writes a link target: as it is on our own pages, absolute in what leaves the site. */
export type Address = (href: string) => string

/** For our own pages, whose links are relative. */
export const asWritten: Address = (href) => href

/**
 * For what is read elsewhere: what stood on a page becomes an absolute address.
 *
 * @param page where relative links count from
 */
export const absolute =
  (page: URL): Address =>
  (href) =>
    URL.canParse(href, page) ? new URL(href, page).href : href
