import type { Site } from './site'

/** What crawlers may look at: all that is for readers, and the sitemaps. */
export const robots = ({ url }: Site): string =>
  [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Allow: /api/images/file/',
    'Disallow: /preview/',
    '',
    `Sitemap: ${new URL('/sitemap.xml', url).href}`,
    `Sitemap: ${new URL('/news-sitemap.xml', url).href}`,
    '',
  ].join('\n')
