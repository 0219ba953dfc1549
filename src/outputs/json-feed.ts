import { generateJsonFeed, type JsonFeed } from 'feedsmith'
import type { Article } from '../payload-types'
import { absolute } from './address'
import { articleUri, articleUrl } from './article-address'
import { articleToHtml } from './article-html'
import { cleaned } from './clean-text'
import { authorsOf, feedDescription, feedLanguage, feedTitle, type Feed } from './feed'
import { heroPicture } from './hero-picture'
import { publicationDates } from './publication-dates'
import type { Site } from './site'
import { summaryOf } from './summary'
import { listOf } from './without-empty'

/** Articles as JSON Feed 1.1 (https://jsonfeed.org/version/1.1), with their whole text. */
export function jsonFeed(feed: Feed): unknown {
  const { articles, site, url } = feed
  const written = generateJsonFeed(
    cleaned({
      title: feedTitle(feed),
      home_page_url: site.url.href,
      feed_url: url.href,
      description: feedDescription(feed),
      language: feedLanguage(feed),
      items: articles.map((article) => itemOf(article, site)),
    }),
  ) as object
  // The generator leaves an empty list out; a feed must have one.
  return { items: [], ...written }
}

function itemOf(article: Article, site: Site): JsonFeed.Item<Date> {
  const url = articleUrl(article, site)
  const { published, updated } = publicationDates(article)
  return {
    id: articleUri(article, site),
    url,
    title: article.headline,
    summary: summaryOf(article),
    content_html: articleToHtml(article, site),
    image: heroPicture(article, absolute(new URL(url)))?.src,
    date_published: published ? new Date(published) : undefined,
    date_modified: updated ? new Date(updated) : undefined,
    authors: listOf(authorsOf(article))?.map((name) => ({ name })),
    tags: listOf([article.section, ...(article.keywords ?? [])]),
    language: article.language,
  }
}
