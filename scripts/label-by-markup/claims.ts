import { newsArticlesIn } from '../../src/engine/formats/html/json-ld'
import { keyOf } from './text'

/** What a page says of itself in its head; texts are keys, to compare with those of blocks. */
export interface Claims {
  titles: string[]
  descriptions: string[]
  authors: string[]
  /** Host of the page's address without its first, general label ("www"); null where the page does not give it. */
  host: string | null
}

/** Shorter descriptions are slogans, shorter names are parts of other words. */
const shortest = { description: 41, author: 5 }
/** Labels of a host that name an edition or a department of the publisher. */
const generalLabel = /^(?:www|m|amp|edition|blogs?|news|money)\./
const labelsOfHost = 3

/** Reads the head of a page: OpenGraph and other `<meta>`, the title, JSON-LD. */
export function claimsOf(document: Document): Claims {
  const meta = (...names: string[]): string[] => {
    const found = names.map((name) =>
      document
        .querySelector(`meta[property="${name}"],meta[name="${name}"]`)
        ?.getAttribute('content'),
    )
    return found.flatMap((content) => content || [])
  }
  const articles = newsArticlesIn(
    [...document.querySelectorAll('script[type*="ld+json"]')].map(
      (script) => script.textContent ?? '',
    ),
  )
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href')
  return {
    titles: [
      ...meta('og:title'),
      ...articles.map(({ headline }) => headline),
      document.querySelector('title')?.textContent,
    ]
      .map(keyOf)
      .filter(Boolean),
    descriptions: [
      ...meta('og:description', 'description'),
      ...articles.map(({ description }) => description),
    ]
      .map(keyOf)
      .filter(({ length }) => length >= shortest.description),
    authors: [...meta('author', 'article:author'), ...articles.flatMap(({ authors }) => authors)]
      .map(keyOf)
      .filter(({ length }) => length >= shortest.author),
    host: hostOf(meta('og:url')[0] ?? canonical ?? ''),
  }
}

function hostOf(address: string): string | null {
  const host = /^(?:https?:)?\/\/([^/:]+)/.exec(address)?.[1]?.toLowerCase()
  return host?.replace(generalLabel, '').split('.').slice(-labelsOfHost).join('.') ?? null
}
