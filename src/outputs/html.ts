import type { Article, FigureBlock, RelatedLink, RelatedLinkBlock } from '../payload-types'
import { asWritten, type Address } from './address'
import { articlePath } from './article-path'
import { escapeHtml } from './escape-html'
import { effectiveFigure } from './figure'
import { figureToHtml } from './figure-html'
import { renderBody, type LexicalNode, type Renderers } from './lexical'
import { populated } from './populated'
import { relatedLinkHref } from './related-link-href'
import { safeHref } from './safe-href'
import { wordsFor, type Words } from './words'

/** Lexical's text formats, a bit each, and the element that says the same. */
const marks: readonly [bit: number, tag: string][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

/** The headline is the page's h1; sections start below it. */
const headings = new Set(['h2', 'h3', 'h4'])

const marked = (html: string, format: number): string =>
  marks.reduce((inner, [bit, tag]) => (format & bit ? `<${tag}>${inner}</${tag}>` : inner), html)

/** An element, or nothing when nothing is in it. */
const element = (tag: string, inner: string): string =>
  inner.trim() ? `<${tag}>${inner}</${tag}>` : ''

const anchor = (href: string | null, inner: string): string =>
  href === null ? inner : `<a href="${escapeHtml(href)}">${inner}</a>`

interface LinkFields {
  linkType?: 'custom' | 'internal'
  url?: string | null
  doc?: { relationTo?: string; value?: unknown } | null
}

function linkHref({ linkType, url, doc }: LinkFields): string | null {
  if (linkType !== 'internal') return safeHref(url)
  const article = doc?.relationTo === 'articles' ? populated(doc.value as Article | string) : null
  return article?.slug ? articlePath(article.slug) : null
}

const link =
  (at: Address) =>
  (node: LexicalNode, inner: string): string =>
    anchor(written(linkHref((node.fields ?? {}) as LinkFields), at), inner)

const written = (href: string | null, at: Address): string | null =>
  href === null ? null : at(href)

function blockHtml(node: LexicalNode, words: Words, at: Address): string {
  const block = (node.fields ?? {}) as { blockType?: string }
  if (block.blockType === 'figure')
    return figureToHtml(effectiveFigure(block as FigureBlock, at), words)
  const related = populated<RelatedLink>((block as RelatedLinkBlock).link)
  return block.blockType === 'relatedLink' && related ? relatedLinkHtml(related, at) : ''
}

/** A related link where it stands: its label, and its title as far as it leads somewhere. */
export function relatedLinkHtml(related: RelatedLink, at: Address): string {
  const label = related.label ? `<span class="label">${escapeHtml(related.label)}</span> ` : ''
  const title = anchor(written(relatedLinkHref(related), at), escapeHtml(related.title))
  return `<aside class="related-link">${label}${title}</aside>`
}

const renderersFor = (at: Address, block: (node: LexicalNode) => string): Renderers => ({
  text: (node) => marked(escapeHtml(String(node.text ?? '')), Number(node.format) || 0),
  linebreak: () => '<br>',
  tab: () => '\t',
  paragraph: (_node, inner) => element('p', inner),
  heading: (node, inner) =>
    element(headings.has(String(node.tag)) ? String(node.tag) : 'h2', inner),
  quote: (_node, inner) => element('blockquote', element('p', inner)),
  list: (node, inner) => element(node.tag === 'ol' ? 'ol' : 'ul', inner),
  listitem: (_node, inner) => element('li', inner),
  link: link(at),
  autolink: link(at),
  block,
})

/**
 * The body of an article in HTML: paragraphs, headings, quotes, lists, figures and related links.
 *
 * Everything that people wrote is escaped, links lead to http(s), mailto or relative addresses only, and no
 * attribute or element comes from content.
 *
 * @param article populated to depth 2 at least, or pictures and links stay out
 * @param at writes the addresses in it
 */
export function bodyToHtml(
  article: Pick<Article, 'body' | 'language'>,
  at: Address = asWritten,
): string {
  const words = wordsFor(article.language)
  return bodyToHtmlWith(article.body, at, (node) => blockHtml(node, words, at))
}

/**
 * The same with figures and related links as somebody else wants them.
 *
 * @param block writes such a block, whose fields are `node.fields`
 */
export function bodyToHtmlWith(
  body: unknown,
  at: Address,
  block: (node: LexicalNode) => string,
): string {
  return renderBody(body, renderersFor(at, block))
}
