import type { Article } from '../payload-types'
import { articleUrl } from './article-address'
import { publicationDates } from './publication-dates'
import type { Site } from './site'
import { xmlDocument } from './xml-document'

/** What a news sitemap tells of an article. */
type News = Pick<Article, 'slug' | 'headline' | 'language' | 'publishedAt' | 'firstPublishedAt'>

/** Google has these of its own for what others call a region of Chinese: without one it is the simplified. */
const ofGoogle: Readonly<Record<string, string>> = { zh: 'zh-cn' }

/**
 * New articles with what Google News asks for. The language is part of that: an article of which nobody knows it is
 * left out.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap
 */
export const newsSitemap = (articles: readonly News[], site: Site): string =>
  xmlDocument({
    urlset: {
      '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      '@xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url: articles
        .filter(({ language }) => language !== 'und')
        .map((article) => ({
          loc: articleUrl(article, site),
          'news:news': {
            'news:publication': {
              'news:name': site.name,
              'news:language': ofGoogle[article.language] ?? article.language,
            },
            'news:publication_date': publicationDates(article).published,
            'news:title': article.headline,
          },
        })),
    },
  })
