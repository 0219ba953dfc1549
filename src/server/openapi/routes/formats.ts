import { anyone } from '../../../access/anyone'
import { text } from '../shapes'
import type { Parameter, Schema } from '../types'
import type { Route } from './types'

const slugOrId: Parameter = {
  name: 'slugOrId',
  in: 'path',
  required: true,
  description: 'Slug or id of the article. A former slug is answered with 308 and the address now.',
  schema: text,
}

const draft: Parameter = {
  name: 'draft',
  in: 'query',
  description: 'The newest version instead of what is published; for who is signed in.',
  schema: { type: 'boolean', default: false },
}

const format = (
  name: string,
  operationId: string,
  summary: string,
  type: string,
  schema: Schema,
): Route => ({
  method: 'get',
  path: `/api/articles/{slugOrId}/${name}`,
  operationId,
  tag: 'Formats',
  summary,
  may: anyone,
  parameters: [slugOrId, draft],
  answer: { description: 'The article as it is published.', content: { [type]: { schema } } },
  failures: ['Unauthorized', 'NotFound'],
})

const json: Schema = { type: 'object', additionalProperties: true }

const file = (path: string, operationId: string, summary: string, type: string): Route => ({
  method: 'get',
  path,
  operationId,
  tag: 'Feeds and sitemaps',
  summary,
  may: anyone,
  parameters: [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name: String(name),
    in: 'path',
    required: true,
    description: name === 'page' ? 'Number of the page, from 1.' : 'Section, as articles have it.',
    schema: text,
  })),
  answer: {
    description: 'What is published.',
    content: { [type]: { schema: type.endsWith('json') ? json : text } },
  },
  ...(path.includes('{') && { failures: ['NotFound'] }),
})

const rss = 'application/rss+xml'
const jsonFeed = 'application/feed+json'

/** src/server/formats. */
export const formatRoutes: readonly Route[] = [
  format('html', 'getArticleHtml', 'All but the head, to show elsewhere', 'text/html', text),
  format('text', 'getArticleText', 'As plain text', 'text/plain', text),
  format('json-ld', 'getArticleJsonLd', 'As a schema.org NewsArticle', 'application/ld+json', json),
  format('ninjs', 'getArticleNinjs', 'As ninjs 3 of the IPTC', 'application/json', json),
  file('/feed.xml', 'getRss', 'The newest articles, as RSS 2.0', rss),
  file('/feed.json', 'getJsonFeed', 'The newest articles, as JSON Feed 1.1', jsonFeed),
  file('/sections/{section}/feed.xml', 'getSectionRss', 'Those of a section, as RSS 2.0', rss),
  file(
    '/sections/{section}/feed.json',
    'getSectionJsonFeed',
    'Those of a section, as JSON Feed 1.1',
    jsonFeed,
  ),
  file('/sitemap.xml', 'getSitemap', 'Sitemap, or the index of its pages', 'application/xml'),
  file('/sitemaps/{page}.xml', 'getSitemapPage', 'A page of the sitemap', 'application/xml'),
  file('/news-sitemap.xml', 'getNewsSitemap', 'Articles of the last two days', 'application/xml'),
]
