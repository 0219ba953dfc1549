import { Router, type Response } from 'express'
import type { Payload } from 'payload'
import { NotThereError } from '../../lib/errors'
import { newsSitemap } from '../../outputs/news-sitemap'
import { robots } from '../../outputs/robots'
import { sitemap, sitemapIndex, SITEMAP_PAGE } from '../../outputs/sitemap'
import { allArticles, news } from './find-articles'
import { siteOf } from './site-of'

const sendXml = (response: Response, xml: string) =>
  response.type('application/xml; charset=utf-8').send(xml)

/**
 * For crawlers: `/robots.txt`, `/sitemap.xml`, which is an index of `/sitemaps/N.xml` as soon as there is more than one page
 * of articles, and `/news-sitemap.xml` with the articles of the last two days.
 *
 * @param pageSize addresses on a page
 * @throws NotThereError (404) for a page that is not there
 */
export function sitemaps(payload: Payload, pageSize = SITEMAP_PAGE): Router {
  const router = Router()
  router.get('/sitemap.xml', async (request, response) => {
    const site = siteOf(request)
    const { docs, totalPages } = await allArticles(payload, 1, pageSize)
    sendXml(response, totalPages > 1 ? sitemapIndex(totalPages, site) : sitemap(docs, site, true))
  })
  router.get('/sitemaps/:page.xml', async (request, response) => {
    const page = /^[1-9]\d{0,6}$/.test(request.params.page) ? Number(request.params.page) : null
    const { docs } = page === null ? { docs: [] } : await allArticles(payload, page, pageSize)
    if (docs.length === 0) throw new NotThereError('There is no such page.')
    sendXml(response, sitemap(docs, siteOf(request), page === 1))
  })
  router.get('/news-sitemap.xml', async (request, response) => {
    sendXml(response, newsSitemap(await news(payload, new Date()), siteOf(request)))
  })
  router.get('/robots.txt', (request, response) => {
    response.type('text/plain; charset=utf-8').send(robots(siteOf(request)))
  })
  return router
}
