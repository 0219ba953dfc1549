import { Router, type Request, type Response } from 'express'
import type { Payload } from 'payload'
import { NotThereError } from '../../lib/errors'
import type { Feed } from '../../outputs/feed'
import { feedPath } from '../../outputs/feed-path'
import { jsonFeed } from '../../outputs/json-feed'
import { rssFeed } from '../../outputs/rss'
import { newestArticles } from './find-articles'
import { siteOf } from './site-of'

const formats = {
  xml: { type: 'application/rss+xml', write: rssFeed },
  json: { type: 'application/feed+json', write: (feed: Feed) => JSON.stringify(jsonFeed(feed)) },
} as const

/**
 * `/feed.xml` (RSS 2.0) and `/feed.json` (JSON Feed 1.1): the newest articles with their whole text; the same of one
 * section under `/sections/SECTION/`.
 *
 * @throws NotThereError (404) for a section in which nothing is published
 */
export function feeds(payload: Payload): Router {
  const send = async (request: Request, response: Response, format: keyof typeof formats) => {
    const { section } = request.params as { section?: string }
    const articles = await newestArticles(payload, section)
    if (section !== undefined && articles.length === 0)
      throw new NotThereError('Nothing is published in this section.')
    const site = siteOf(request)
    const url = new URL(feedPath(format, section), site.url)
    const { type, write } = formats[format]
    response.type(`${type}; charset=utf-8`).send(write({ site, url, section, articles }))
  }

  const router = Router()
  router.get(['/feed.xml', '/sections/:section/feed.xml'], (request, response) =>
    send(request, response, 'xml'),
  )
  router.get(['/feed.json', '/sections/:section/feed.json'], (request, response) =>
    send(request, response, 'json'),
  )
  return router
}
