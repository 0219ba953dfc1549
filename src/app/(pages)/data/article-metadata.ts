import type { Metadata } from 'next'
import { env } from '../../../lib/env'
import { articlePath } from '../../../outputs/article-path'
import { heroPicture } from '../../../outputs/hero-picture'
import { pictureOf } from '../../../outputs/picture'
import { populated } from '../../../outputs/populated'
import { publicationDates } from '../../../outputs/publication-dates'
import { summaryOf } from '../../../outputs/summary'
import type { Article, Image, Person } from '../../../payload-types'
import { feedLinks } from './feed-links'

/**
 * What search engines and shared links say of an article: its SEO fields, else its own words.
 *
 * @param site public address, for absolute links
 */
export function articleMetadata(article: Article, site: URL): Metadata {
  const title = article.meta?.title || article.headline
  const description = article.meta?.description || summaryOf(article)
  const path = articlePath(article.slug)
  const { published, updated } = publicationDates(article)
  const picture = pictureOf(populated<Image>(article.meta?.image)) ?? heroPicture(article)
  return {
    metadataBase: site,
    title: `${title} · ${env.SITE_NAME}`,
    description,
    alternates: { canonical: path, types: feedLinks },
    openGraph: {
      type: 'article',
      siteName: env.SITE_NAME,
      locale: article.language.replace('-', '_'),
      title,
      description,
      url: path,
      publishedTime: published ?? undefined,
      modifiedTime: updated ?? undefined,
      authors: authorsOf(article),
      section: article.section ?? undefined,
      tags: article.keywords ?? undefined,
      images: picture
        ? [
            {
              url: picture.src,
              width: picture.width ?? undefined,
              height: picture.height ?? undefined,
            },
          ]
        : [],
    },
  }
}

const authorsOf = (article: Article): string[] =>
  (article.contributors ?? [])
    .filter(({ role }) => role === 'author' || role === 'reporter')
    .flatMap(({ person }) => populated<Person>(person)?.name ?? [])
