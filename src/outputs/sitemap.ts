import type { Article } from '../payload-types'
import { articleUrl } from './article-address'
import { publicationDates, type Dated } from './publication-dates'
import type { Site } from './site'
import { xmlDocument } from './xml-document'

/** Addresses on a page: far below the 50 000 that a page may have, so that none holds up the server. */
export const SITEMAP_PAGE = 2_000

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** What a sitemap tells of an article. */
type Listed = Pick<Article, 'slug'> & Dated

/**
 * A page of the addresses of articles, with when they last changed.
 *
 * @param withFront also the front page: a sitemap must have one address at least
 */
export function sitemap(articles: readonly Listed[], site: Site, withFront: boolean): string {
  const url = [
    ...(withFront ? [{ loc: site.url.href }] : []),
    ...articles.map((article) => {
      const { published, updated } = publicationDates(article)
      const lastmod = updated ?? published
      return { loc: articleUrl(article, site), ...(lastmod && { lastmod }) }
    }),
  ]
  return xmlDocument({ urlset: { '@xmlns': namespace, url } })
}

/**
 * Where the pages are.
 *
 * @param pages how many there are
 */
export function sitemapIndex(pages: number, site: Site): string {
  const pageUrl = (page: number) => new URL(`/sitemaps/${page}.xml`, site.url).href
  return xmlDocument({
    sitemapindex: {
      '@xmlns': namespace,
      sitemap: Array.from({ length: pages }, (_, index) => ({ loc: pageUrl(index + 1) })),
    },
  })
}
