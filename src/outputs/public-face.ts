import { idOf } from '../lib/id-of'
import type { Article, Person } from '../payload-types'
import { bylineOf } from './byline'
import { heroPicture } from './hero-picture'
import { heroOutsideBody } from './hero-outside-body'
import { bodyToHtml } from './html'
import { newsArticle } from './json-ld'
import { linksOutsideBody } from './links-outside-body'
import { populated } from './populated'
import { relatedLinkHref } from './related-link-href'

/** Where a site is makes no difference to what it says. */
const nowhere = { name: '', url: new URL('http://localhost') }

/**
 * All that readers see of an article, as one text: two that are equal look alike to them. It is made of what pages, feeds
 * and formats are made of, and holds no date of a change and nobody's notes.
 *
 * @param article populated as in `shown`
 */
export function publicFace(article: Article): string {
  return JSON.stringify([
    [article.slug, article.language, article.section, article.keywords],
    [article.kicker, article.headline, article.standfirst, article.publishedAt],
    bylineOf(article),
    [heroOutsideBody(article), heroPicture(article)],
    bodyToHtml(article),
    linksOutsideBody(article).map((link) => [link.label, link.title, relatedLinkHref(link)]),
    (article.people ?? []).map(({ person, nameAsWritten, relation, roleAsStated }) => [
      populated<Person>(person)?.name,
      nameAsWritten,
      relation,
      roleAsStated,
    ]),
    [article.dateline, article.corrections?.map(({ type, text, date }) => [type, text, date])],
    [article.meta?.title, article.meta?.description, idOf(article.meta?.image)],
    // What search engines are told besides: rights, agencies, who somebody is elsewhere.
    newsArticle(article, nowhere),
  ])
}
