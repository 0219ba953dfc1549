import type {
  CorrectionComment,
  ImageObject,
  NewsArticle,
  Organization,
  Person as PersonLd,
  WithContext,
} from 'schema-dts'
import type { Agency, Article, Credit, Person } from '../payload-types'
import { absolute, type Address } from './address'
import { articleUri, articleUrl } from './article-address'
import { cleaned } from './clean-text'
import { countWords } from './count-words'
import { effectiveFigure } from './figure'
import { figuresOf, type PictureUse } from './figures'
import { populated } from './populated'
import { publicationDates } from './publication-dates'
import { resolvedLinksOf } from './related-links-of'
import { shownCorrections } from './shown-corrections'
import type { Site } from './site'
import { summaryOf } from './summary'
import { bodyToText } from './text'
import { listOf, textOr } from './without-empty'
import { wordsFor } from './words'

/**
 * An article as schema.org's NewsArticle, for search engines.
 *
 * @param article populated as in `shown`
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function newsArticle(article: Article, site: Site): WithContext<NewsArticle> {
  const url = articleUrl(article, site)
  const at = absolute(new URL(url))
  const text = bodyToText(article.body)
  const { published, updated } = publicationDates(article)
  return cleaned<WithContext<NewsArticle>>({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': articleUri(article, site),
    url,
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': url,
      relatedLink: listOf(resolvedLinksOf(article).map(({ href }) => at(href))),
    },
    headline: article.headline,
    alternativeHeadline: textOr(article.kicker),
    description: textOr(article.meta?.description) ?? summaryOf(article),
    inLanguage: article.language,
    articleSection: textOr(article.section),
    keywords: listOf(article.keywords ?? []),
    dateline: textOr(article.dateline?.place),
    datePublished: published ?? undefined,
    dateModified: updated ?? published ?? undefined,
    wordCount: countWords(text, article.language),
    articleBody: text,
    author: contributorsLd(article, ['author', 'reporter']),
    editor: contributorsLd(article, ['editor']),
    translator: contributorsLd(article, ['translator']),
    publisher: { '@type': 'Organization', name: site.name, url: site.url.href },
    mentions: listOf(
      (article.people ?? []).map(({ person, roleAsStated }) =>
        personLd(populated<Person>(person), { jobTitle: textOr(roleAsStated) }),
      ),
    ),
    image: listOf(figuresOf(article).map((use) => imageLd(use, at))),
    correction: listOf(
      shownCorrections(article).map(({ type, text, date }): CorrectionComment => ({
        '@type': 'CorrectionComment',
        name: wordsFor(article.language)[type],
        text,
        datePublished: date ?? undefined,
      })),
    ),
  })
}

type Role = NonNullable<Article['contributors']>[number]['role']

const contributorsLd = ({ contributors }: Article, roles: Role[]): PersonLd[] | undefined =>
  listOf(
    (contributors ?? [])
      .filter(({ role }) => roles.includes(role))
      .map(({ person, creditAs }) =>
        personLd(populated<Person>(person), creditAs?.trim() ? { name: creditAs.trim() } : {}),
      ),
  )

function personLd(
  person: Person | null,
  said: { name?: string; jobTitle?: string } = {},
): PersonLd | null {
  if (!person) return null
  const sameAs = listOf((person.sameAs ?? []).map(({ url }) => url))
  return { '@type': 'Person', name: person.name, ...said, sameAs }
}

function imageLd({ image, block }: PictureUse, at: Address): ImageObject {
  const { alt, caption, credit, picture } = effectiveFigure(block, at)
  const line = populated<Credit>(image.credit)
  const photographer = personLd(populated<Person>(line?.photographer))
  return {
    '@type': 'ImageObject',
    url: picture?.src,
    contentUrl: picture?.src,
    encodingFormat: (picture && image.mimeType) ?? undefined,
    width: picture?.width ? { '@type': 'QuantitativeValue', value: picture.width } : undefined,
    height: picture?.height ? { '@type': 'QuantitativeValue', value: picture.height } : undefined,
    caption: caption ?? undefined,
    description: textOr(alt),
    creditText: credit ?? undefined,
    creator: photographer ?? undefined,
    sourceOrganization: listOf(
      (line?.agencies ?? []).map((agency): Organization | null => {
        const name = populated<Agency>(agency)?.name
        return name ? { '@type': 'Organization', name } : null
      }),
    ),
    copyrightNotice: textOr(image.copyrightNotice),
    license: textOr(image.licenseUrl) ?? textOr(image.usageTerms),
    dateCreated: image.dateCreated ?? undefined,
  }
}
