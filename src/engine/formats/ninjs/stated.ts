import type { RichNode, StatedArticle, StatedPicture } from '../../stated'
import type { Contributor, Kind } from '../../types'
import type { LooseBlock } from '../lay-out'
import { isWebAddress } from '../web-address'
import { correctionsIn } from './corrections'
import type { Item } from './item'
import { richText, type Placed } from './rich-text'
import { isHtml, variantsOf, type Variant } from './variants'

/** The structure that src/outputs/ninjs writes. */
const PROFILE = 'slugline-1'

const roles: readonly string[] = ['author', 'reporter', 'editor', 'translator']

/** A block, and the index of the body's node that it is of. */
interface StatedBlock {
  block: LooseBlock
  node: number | null
}

/** An article that an item states, and its words as blocks. */
export interface Stated {
  article: Omit<StatedArticle, 'nodes'>
  blocks: StatedBlock[]
}

/**
 * An item of our own, taken as it is; docs/content-api.md says what stands where.
 *
 * @returns null for any other item: it has to be read
 */
export function statedArticle(item: Item): Stated | null {
  if (item.text('profile')?.text !== PROFILE) return null
  const headlines = variantsOf(item, 'headline', 'headlines')
  const headline = valueOf(headlines, 'main')
  if (headline === null) return null
  const associations = item.items('associations')
  const pictures = associations.filter((one) => one.text('type')?.text === 'picture')
  const related = associations.filter((one) => one.text('rel')?.text === 'related')
  const links = related.map(linkOf)
  const numbers = numbersOf(pictures, related, links)
  const html = variantsOf(item, 'body', 'bodies').find(isHtml)?.text ?? ''
  const body = richText(html, numbers)
  if (body === null) return null
  const named = namedIn(item, 'people')
  const article = {
    headline,
    kicker: valueOf(headlines, 'kicker'),
    standfirst: valueOf(variantsOf(item, 'description', 'descriptions'), 'standfirst'),
    section: namedIn(item, 'subjects').find(({ rel }) => rel === 'section')?.name ?? null,
    keywords: namedIn(item, 'subjects').flatMap(({ name, rel }) => (rel === 'keyword' ? name : [])),
    by: textOf(item, 'by'),
    contributors: named
      .filter(({ rel }) => roles.includes(rel))
      .map(({ name, rel, literal }) => ({
        name,
        role: rel as Contributor['role'],
        creditAs: literal,
      })),
    people: named
      .filter(({ rel }) => rel === 'mentions')
      .map(({ name, literal }) => ({
        name,
        role: literal,
        relation: named.some((one) => one.rel === 'quotes' && one.name === name)
          ? ('quoted' as const)
          : ('mentioned' as const),
      })),
    dateline: { place: textOf(item, 'located'), date: dateOf(item, 'contentcreated') },
    firstPublishedAt: dateOf(item, 'firstcreated'),
    publishedAt: dateOf(item, 'versioncreated'),
    body,
    pictures: pictures.map(pictureOf),
    links,
    corrections: correctionsIn(textOf(item, 'ednote') ?? ''),
  }
  return { article, blocks: blocksOf(article) }
}

const textOf = (item: Item, name: string): string | null => item.text(name)?.text ?? null

const valueOf = (variants: readonly Variant[], role: string): string | null =>
  variants.find((variant) => variant.role === role)?.text ?? null

function dateOf(item: Item, name: string): string | null {
  const text = textOf(item, name)
  return text !== null && !Number.isNaN(Date.parse(text)) ? new Date(text).toISOString() : null
}

const namedIn = (item: Item, list: string) =>
  item.items(list).flatMap((one) => {
    const name = textOf(one, 'name')
    return name === null
      ? []
      : [{ name, rel: textOf(one, 'rel') ?? '', literal: textOf(one, 'literal') }]
  })

function pictureOf(item: Item): StatedPicture {
  const descriptions = item.items('descriptions')
  const description = (role: string) =>
    descriptions.find((one) => textOf(one, 'role') === role) ?? null
  const alt = description('alt')
  const told = (one: Item | null) => (one ? textOf(one, 'value') : null)
  const license = item.item('rightsinfo')
  const rights = license && textOf(license, 'linkedrights')
  const licenseUrl = rights !== null && isWebAddress(rights) ? rights : null
  const terms = [textOf(item, 'usageterms'), licenseUrl === null ? rights : null]
  return {
    alt: told(alt),
    caption: told(description('caption')),
    credit: told(description('creditline')),
    agencies: namedIn(item, 'infosources').map(({ name }) => name),
    photographer: textOf(item, 'by'),
    depicts: namedIn(item, 'people').map(({ name }) => name),
    // Said to have no alternative text, and not only without one.
    decorative: alt !== null && told(alt) === null,
    isHero: textOf(item, 'rel') === 'hero',
    copyrightNotice: textOf(item, 'copyrightnotice'),
    // Of a licence that is no address, the words.
    usageTerms: terms.filter((text) => text !== null).join('\n') || null,
    licenseUrl,
    dateCreated: dateOf(item, 'contentcreated'),
  }
}

function linkOf(item: Item): StatedArticle['links'][number] {
  const headlines = variantsOf(item, 'headline', 'headlines')
  const uri = textOf(item, 'uri') ?? ''
  return {
    title: valueOf(headlines, 'main') ?? uri,
    label: valueOf(headlines, 'label'),
    url: isWebAddress(uri) ? uri : null,
  }
}

/** Numbers what stands in the text; a link that leads nowhere is added to the others. */
function numbersOf(
  pictures: readonly Item[],
  related: readonly Item[],
  links: StatedArticle['links'],
) {
  const numberIn = (items: readonly Item[]) =>
    new Map(items.map((item, index) => [textOf(item, 'name'), index + 1]))
  const byName = { figure: numberIn(pictures), relatedLink: numberIn(related) }
  return (placed: Placed): number | null => {
    if (placed.type === 'figure' || placed.name !== null)
      return byName[placed.type].get(placed.name) ?? null
    return placed.title === ''
      ? null
      : links.push({ title: placed.title, label: placed.label, url: null })
  }
}

const blockOf = (kind: Kind, text: string, markup: string, more = {}): LooseBlock => ({
  kind,
  text,
  markup,
  ...more,
})

/** The article as a page, in the order of which it is read. */
function blocksOf(article: Stated['article']): StatedBlock[] {
  const { headline, kicker, standfirst, by, dateline, body, pictures, links } = article
  const shown = new Set(body.flatMap((node) => (node.type === 'figure' ? node.number : [])))
  const shownLinks = new Set(
    body.flatMap((node) => (node.type === 'relatedLink' ? node.number : [])),
  )
  const place = [dateline.place, dateline.date].filter(Boolean).join(', ')
  const loose = [
    ...(kicker ? [blockOf('boilerplate', kicker, 'headlines: kicker')] : []),
    blockOf('title', headline, 'headlines: main'),
    ...(standfirst ? [blockOf('standfirst', standfirst, 'descriptions: standfirst')] : []),
    ...(by ? [blockOf('byline', by, 'by')] : []),
    ...(place ? [blockOf('dateline', place, 'located, contentCreated')] : []),
    ...pictures.flatMap((picture, index) =>
      shown.has(index + 1) ? [] : pictureBlocks(picture, index + 1),
    ),
  ]
  const below = [
    ...links.flatMap((link, index) => (shownLinks.has(index + 1) ? [] : [linkBlock(link)])),
    ...article.corrections.map(({ text }) => blockOf('paragraph', text, 'edNote')),
  ]
  const nowhere = (block: LooseBlock): StatedBlock => ({ block, node: null })
  return [
    ...loose.map(nowhere),
    ...body.flatMap((node, index) =>
      nodeBlocks(node, article).map((block) => ({ block, node: index })),
    ),
    ...below.map(nowhere),
  ]
}

const pictureBlocks = ({ alt, caption, credit }: StatedPicture, picture: number): LooseBlock[] => [
  ...(alt ? [blockOf('image-alt', alt, 'associations: alt', { picture })] : []),
  ...(caption ? [blockOf('image-caption', caption, 'associations: caption', { picture })] : []),
  ...(credit ? [blockOf('image-credit', credit, 'associations: creditline', { picture })] : []),
]

const linkBlock = ({ title, url }: StatedArticle['links'][number]): LooseBlock =>
  blockOf('related-link', title, 'associations: related', url ? { url } : {})

function nodeBlocks(node: RichNode, { pictures, links }: Stated['article']): LooseBlock[] {
  switch (node.type) {
    case 'figure': {
      const picture = pictures[node.number - 1]
      return picture ? pictureBlocks(picture, node.number) : []
    }
    case 'relatedLink': {
      const link = links[node.number - 1]
      return link ? [linkBlock(link)] : []
    }
    case 'list':
      return node.children.map((item) => blockOf('list-item', wordsIn(item), 'li'))
    case 'heading':
      return [blockOf('heading', wordsIn(node), node.tag)]
    case 'quote':
      return [blockOf('quote', wordsIn(node), 'blockquote')]
    case 'paragraph':
    case 'listitem':
    case 'text':
    case 'link':
    case 'linebreak':
      return [blockOf('paragraph', wordsIn(node), 'p')]
  }
}

function wordsIn(node: RichNode): string {
  if (node.type === 'text') return node.text
  if (node.type === 'linebreak') return '\n'
  return 'children' in node ? node.children.map(wordsIn).join('') : ''
}
