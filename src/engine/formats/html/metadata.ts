import type { Document, Element } from 'domhandler'
import { findAll, textContent } from 'domutils'
import { isWebAddress } from '../web-address'
import { newsArticlesIn, type NewsArticle } from './json-ld'
import { plainText } from './plain-text'

/** What the head of a page and its JSON-LD say of the article. */
export interface Metadata extends Pick<NewsArticle, 'authors' | 'published' | 'images'> {
  /** The headline in the page's different words for it, the surest first. */
  headlines: string[]
  /** The title of the document, which mostly has the name of the site in it. */
  pageTitle: string | null
  descriptions: string[]
  /** What relative addresses start from; null where the page does not say where it stood. */
  base: string | null
}

const nothing: NewsArticle = {
  headline: null,
  description: null,
  authors: [],
  published: null,
  images: [],
}

const informative = new Set(['base', 'link', 'meta', 'script', 'title'])

/** Elements of one name that count; some pages have a second one for another network. */
const most = 10

/** Collects what machines may read of a page: JSON-LD, then Open Graph and the other elements of its head. */
export function metadataOf(root: Document): Metadata {
  const elements = findAll(({ name }) => informative.has(name), root.children)
  const of = (name: string) => elements.filter((element) => element.name === name)
  const metas = (wanted: string) =>
    of('meta')
      .filter(({ attribs }) => (attribs.property ?? attribs.name)?.toLowerCase() === wanted)
      .slice(0, most)
      .flatMap(({ attribs }) => plainText(attribs.content ?? '') || [])

  const [article = nothing] = newsArticlesIn(
    of('script')
      .filter(({ attribs }) => /ld\+json/i.test(attribs.type ?? ''))
      .map(textContent),
  )
  const [title] = of('title')
  return {
    headlines: [...given(article.headline), ...metas('og:title'), ...metas('twitter:title')],
    pageTitle: title ? plainText(textContent(title)) || null : null,
    descriptions: [
      ...given(article.description),
      ...metas('description'),
      ...metas('og:description'),
    ],
    authors: article.authors.length > 0 ? article.authors : metas('author'),
    published: article.published ?? metas('article:published_time')[0] ?? null,
    images: article.images,
    base:
      [
        ...of('base').map(href),
        ...of('link').filter(isCanonical).map(href),
        ...metas('og:url'),
      ].find(isWebAddress) ?? null,
  }
}

const given = (text: string | null) => (text === null ? [] : [text])
const href = ({ attribs }: Element) => attribs.href ?? ''
const isCanonical = ({ attribs }: Element) => attribs.rel?.toLowerCase() === 'canonical'
