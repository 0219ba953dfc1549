import type {
  Article,
  FigureBlock,
  Person,
  RelatedLink,
  RelatedLinkBlock,
} from '../../payload-types'
import { absolute } from '../address'
import { articleUri, articleUrl } from '../article-address'
import { bylineOf } from '../byline'
import { cleaned } from '../clean-text'
import { countCharacters } from '../count-characters'
import { countWords } from '../count-words'
import { effectiveFigure } from '../figure'
import { figuresOf } from '../figures'
import { bodyToHtmlWith } from '../html'
import { populated } from '../populated'
import { resolvedLinksOf } from '../related-links-of'
import type { Site } from '../site'
import { bodyToText } from '../text'
import { listOf, textOr } from '../without-empty'
import { figureInBody, linkInBody } from './body-blocks'
import { correctionsNote } from './corrections-note'
import type { Association, NinjsItem, Wording } from './item'
import { pictureItem } from './picture'

/** The structure of our items, by which the importer (src/engine/formats/ninjs) knows that it need not guess. */
const NINJS_PROFILE = 'slugline-1'

const standard = {
  name: 'ninjs',
  version: '3.1',
  schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
} as const

/**
 * An article as an item of IPTC's ninjs 3.1. Its pictures and related links are associations; the text in HTML says by
 * `data-association` where they stand.
 *
 * @param stored populated as in `shown`
 * @param toldAll also until when it is under embargo: for who may read drafts, never for the public
 */
export function ninjsItem(stored: Article, site: Site, toldAll = false): NinjsItem {
  const article = cleaned(stored)
  const url = articleUrl(article, site)
  const at = absolute(new URL(url))
  const figures = figuresOf(article)
  const links = resolvedLinksOf(article)
  const pictureNames = new Map(figures.map(({ block }, index) => [block, `picture-${index + 1}`]))
  const linkNames = new Map(links.map(({ link }, index) => [link.id, `related-${index + 1}`]))
  const html = bodyToHtmlWith(article.body, at, ({ fields }) => {
    const block = (fields ?? {}) as FigureBlock | RelatedLinkBlock
    if (block.blockType === 'figure') {
      const name = pictureNames.get(block)
      return name ? figureInBody(effectiveFigure(block), name) : ''
    }
    const link = block.blockType === 'relatedLink' ? populated<RelatedLink>(block.link) : null
    return link ? linkInBody(link, linkNames.get(link.id)) : ''
  })
  const text = bodyToText(article.body)
  const counts = {
    charCount: countCharacters(text),
    wordCount: countWords(text, article.language),
  }
  return {
    uri: articleUri(article, site),
    type: figures.length ? 'composite' : 'text',
    standard,
    profile: NINJS_PROFILE,
    representationType: 'full',
    firstCreated: article.firstPublishedAt ?? article.firstPublishedElsewhere ?? undefined,
    versionCreated: article.publishedAt ?? undefined,
    contentCreated: article.dateline?.date ?? undefined,
    embargoedUntil: (toldAll && article.embargo?.until) || undefined,
    pubStatus: article._status === 'published' ? 'usable' : 'withheld',
    language: article.language,
    headlines: listOf([wording('main', article.headline), wording('kicker', article.kicker)]),
    descriptions: listOf([wording('standfirst', article.standfirst)]),
    bodies: listOf([
      text ? { role: 'plain', contentType: 'text/plain', ...counts, value: text } : null,
      html ? { role: 'main', contentType: 'text/html', ...counts, value: html } : null,
    ]),
    by: textOr(bylineOf(article).join('; ')),
    located: textOr(article.dateline?.place),
    people: listOf([...contributors(article), ...mentions(article)]),
    subjects: listOf([
      textOr(article.section) ? { name: String(article.section), rel: 'section' } : null,
      ...(article.keywords ?? []).map((name) => ({ name, rel: 'keyword' })),
    ]),
    edNote: correctionsNote(article),
    associations: listOf<Association>([
      ...figures.map((use) => pictureItem(use, pictureNames.get(use.block) ?? '', at)),
      ...links.map(({ link, href }) => linkItem(link, at(href), linkNames.get(link.id) ?? '')),
    ]),
    altIds: [{ role: 'web', value: url }],
  }
}

const wording = (role: string, value: string | null | undefined): Wording | null =>
  value?.trim() ? { role, contentType: 'text/plain', value } : null

/** `literal` is the name that the byline has, where it is another one. */
const contributors = ({ contributors }: Article) =>
  (contributors ?? []).flatMap(({ person, role, creditAs }) => {
    const name = populated<Person>(person)?.name
    return name ? [{ name, rel: role as string, literal: textOr(creditAs) }] : []
  })

/** `literal` is the role that the article states. Who is quoted is mentioned, too. */
const mentions = ({ people }: Article) =>
  (people ?? []).flatMap(({ person, relation, roleAsStated }) => {
    const name = populated<Person>(person)?.name
    if (!name) return []
    const mentioned = { name, rel: 'mentions', literal: textOr(roleAsStated) }
    return relation === 'quoted' ? [mentioned, { name, rel: 'quotes' }] : [mentioned]
  })

const linkItem = (link: RelatedLink, uri: string, name: string): Association => ({
  name,
  rel: 'related',
  uri,
  type: 'text',
  headlines: listOf([wording('main', link.title), wording('label', link.label)]),
})
