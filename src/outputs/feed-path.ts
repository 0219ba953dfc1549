/**
 * Path of a feed.
 *
 * @param format "xml" for RSS, "json" for JSON Feed
 * @param section of the articles in it; all of them where there is none
 */
export const feedPath = (format: 'xml' | 'json', section?: string): string =>
  section === undefined
    ? `/feed.${format}`
    : `/sections/${encodeURIComponent(section)}/feed.${format}`
