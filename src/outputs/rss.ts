import { generateRssFeed, type RssFeed } from 'feedsmith'
import type { Article } from '../payload-types'
import { absolute } from './address'
import { articleUri, articleUrl } from './article-address'
import { articleToHtml } from './article-html'
import { cleaned } from './clean-text'
import { escapeHtml } from './escape-html'
import { authorsOf, feedDescription, feedLanguage, feedTitle, type Feed } from './feed'
import { effectiveFigure } from './figure'
import { figuresOf } from './figures'
import { publicationDates } from './publication-dates'
import type { Site } from './site'
import { summaryOf } from './summary'
import { listOf, textOr } from './without-empty'

/** Articles as RSS 2.0, with their whole text and their pictures (Media RSS). */
export function rssFeed(feed: Feed): string {
  const { articles, site, url } = feed
  return generateRssFeed(
    cleaned({
      title: feedTitle(feed),
      link: site.url.href,
      description: feedDescription(feed),
      language: feedLanguage(feed),
      atom: { links: [{ href: url.href, rel: 'self', type: 'application/rss+xml' }] },
      items: articles.map((article) => itemOf(article, site)),
    }),
  )
}

function itemOf(article: Article, site: Site): RssFeed.Item<Date> {
  const { published } = publicationDates(article)
  return {
    title: article.headline,
    link: articleUrl(article, site),
    guid: { value: articleUri(article, site), isPermaLink: false },
    pubDate: published ? new Date(published) : undefined,
    // HTML, by the rules of RSS.
    description: escapeHtml(summaryOf(article)),
    categories: listOf([article.section, ...(article.keywords ?? [])])?.map((name) => ({ name })),
    dc: { creators: authorsOf(article), languages: [article.language] },
    content: { encoded: articleToHtml(article, site) },
    media: mediaOf(article, site),
  }
}

/** The pictures that have a file. */
function mediaOf(article: Article, site: Site): RssFeed.Item<Date>['media'] {
  const at = absolute(new URL(articleUrl(article, site)))
  const contents = figuresOf(article).flatMap(({ image, block }) => {
    const { picture, caption, alt, credit } = effectiveFigure(block, at)
    if (!picture) return []
    return {
      url: picture.src,
      medium: 'image',
      type: image.mimeType ?? undefined,
      fileSize: image.filesize ?? undefined,
      width: picture.width ?? undefined,
      height: picture.height ?? undefined,
      title: textOr(alt) ? { value: alt, type: 'plain' } : undefined,
      description: caption ? { value: caption, type: 'plain' } : undefined,
      credits: credit ? [{ value: credit }] : undefined,
      copyright: image.copyrightNotice
        ? { value: image.copyrightNotice, url: image.licenseUrl ?? undefined }
        : undefined,
    }
  })
  return contents.length ? { contents } : undefined
}
