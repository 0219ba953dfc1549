import { isRecord } from '../../../lib/is-record'
import { plainText } from './plain-text'

/** A picture as JSON-LD describes it. */
export interface DescribedImage {
  url: string | null
  caption: string | null
  credit: string | null
}

/** What schema.org's Article says, as far as it is text of the page. */
export interface NewsArticle {
  headline: string | null
  description: string | null
  authors: string[]
  /** ISO 8601, as it stands there. */
  published: string | null
  images: DescribedImage[]
}

type Json = Record<string, unknown>

const articleType = /(?:Article|BlogPosting|Report)$/

/** A page that names more authors or pictures lists something else. */
const most = 50

/**
 * Finds the articles that a page's JSON-LD describes: at the top, in a list or a `@graph`, or as the main entity of
 * the page. What is not JSON says nothing.
 *
 * @param scripts contents of the `application/ld+json` elements
 */
export function newsArticlesIn(scripts: readonly string[]): NewsArticle[] {
  return scripts
    .flatMap((script) => listOf(parse(script)))
    .flatMap((node) => [node, ...listOf(node['@graph']), ...listOf(node.mainEntity)])
    .filter((node) => [node['@type']].flat().some(isArticleType))
    .map(articleOf)
}

function articleOf(node: Json): NewsArticle {
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    description: textOf(node.description),
    authors: namesOf(node.author),
    published: textOf(node.datePublished),
    images: [...imagesOf(node.image), ...imagesOf(node.associatedMedia)].slice(0, most),
  }
}

/** A person, a list of people, or their bare names. */
function namesOf(value: unknown): string[] {
  const names = [value].flat().flatMap((author) => {
    const name = isRecord(author) ? [author.name].flat() : [author]
    return name.flatMap((each) => textOf(each) ?? [])
  })
  return [...new Set(names)].filter((name) => !/^https?:/.test(name)).slice(0, most)
}

function imagesOf(value: unknown): DescribedImage[] {
  return [value].flat().flatMap((image) => {
    if (typeof image === 'string') return { url: image, caption: null, credit: null }
    if (!isRecord(image)) return []
    return {
      url: textOf(image.url) ?? textOf(image.contentUrl) ?? textOf(image['@id']),
      caption: textOf(image.caption) ?? textOf(image.description),
      credit: textOf(image.creditText) ?? textOf(image.copyrightNotice),
    }
  })
}

function parse(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

const isArticleType = (type: unknown): boolean => typeof type === 'string' && articleType.test(type)

const listOf = (value: unknown): Json[] => [value].flat().filter(isRecord)

/** Content systems write references such as "&amp;" into these texts. */
function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  return plainText(value) || null
}
