import type { Article } from '../payload-types'
import { absolute } from './address'
import { articleUrl } from './article-address'
import { correctionsToHtml } from './corrections-html'
import { figureToHtml } from './figure-html'
import { heroOutsideBody } from './hero-outside-body'
import { bodyToHtml, relatedLinkHtml } from './html'
import { linksOutsideBody } from './links-outside-body'
import { relatedLinkHref } from './related-link-href'
import type { Site } from './site'
import { wordsFor } from './words'

/**
 * All of an article but its head, for who shows it elsewhere: retractions, the lead picture, the text, corrections and the
 * related links that lead somewhere. Addresses are absolute.
 *
 * @param article populated as in `shown`
 */
export function articleToHtml(article: Article, site: Site): string {
  const at = absolute(new URL(articleUrl(article, site)))
  const hero = heroOutsideBody(article, at)
  return [
    correctionsToHtml(article, 'above'),
    hero && figureToHtml(hero, wordsFor(article.language)),
    bodyToHtml(article, at),
    correctionsToHtml(article, 'below'),
    ...linksOutsideBody(article)
      .filter((link) => relatedLinkHref(link) !== null)
      .map((link) => relatedLinkHtml(link, at)),
  ]
    .filter(Boolean)
    .join('\n')
}
