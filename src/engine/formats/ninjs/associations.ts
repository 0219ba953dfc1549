import { keyOf } from '../../text/key'
import type { LooseBlock } from '../lay-out'
import { isWebAddress } from '../web-address'
import { blockOf } from './block-of'
import type { Item, Property } from './item'
import { isHtml, variantsOf, type Variant } from './variants'

const pictures = new Set(['picture', 'graphic', 'video'])
const creditRole = /credit/i

/** Whether an item is a picture and no text. */
export const isPicture = (item: Item): boolean => pictures.has(item.text('type')?.text ?? '')

/**
 * Puts what is associated with an item below its text: pictures with their words, and other texts as links. A
 * picture that the text shows already gives it what it lacks there, such as the credit.
 */
export function withAssociations(item: Item, text: readonly LooseBlock[]): LooseBlock[] {
  let picture = text.reduce((most, block) => Math.max(most, block.picture ?? 0), 0)
  return item.items('associations', 'array or object').reduce<LooseBlock[]>(
    (blocks, other) => {
      if (!isPicture(other)) return [...blocks, ...linkTo(other)]
      const words = pictureOf(other, ++picture)
      const keys = new Set(words.map(({ text }) => keyOf(text)))
      const shown = blocks.findLastIndex(
        (block) => block.picture !== undefined && keys.has(keyOf(block.text)),
      )
      if (shown < 0) return [...blocks, ...words]
      return blocks.toSpliced(shown + 1, 0, ...lacking(words, blocks, blocks[shown]?.picture))
    },
    [...text],
  )
}

/** What a picture of the text has no words of that kind for. */
function lacking(
  words: readonly LooseBlock[],
  blocks: readonly LooseBlock[],
  picture: number | undefined,
): LooseBlock[] {
  const kinds = new Set(blocks.filter((block) => block.picture === picture).map(({ kind }) => kind))
  return words.filter(({ kind }) => !kinds.has(kind)).map((block) => ({ ...block, picture }))
}

function linkTo(other: Item): LooseBlock[] {
  const [headline] = variantsOf(other, 'headline', 'headlines')
  const title = headline ?? other.text('title')
  const uri = other.text('uri')?.text ?? ''
  return title
    ? [{ ...blockOf(title, 'related-link'), ...(isWebAddress(uri) && { url: uri }) }]
    : []
}

/**
 * The words of a picture. Its description is the caption; its headline, which says in a few words what it shows, is
 * the alt text, unless the item has one. The credit line is the item's, else its maker and owner.
 *
 * @param picture its number
 */
export function pictureOf(item: Item, picture: number): LooseBlock[] {
  const descriptions = variantsOf(item, 'description', 'descriptions')
  const credit =
    item.text('creditline', 'credit') ?? descriptions.find(({ role }) => creditRole.test(role))
  const caption = captionIn(descriptions)
  const [headline] = variantsOf(item, 'headline', 'headlines')
  const alt = item.text('alttext', 'alt') ?? headline ?? item.text('title')
  return [
    ...(alt ? [blockOf(alt, 'image-alt')] : []),
    ...(caption ? [blockOf(caption, 'image-caption')] : []),
    ...(credit ? [blockOf(credit, 'image-credit')] : makersOf(item)),
  ].map((block) => ({ ...block, picture }))
}

function captionIn(descriptions: readonly Variant[]): Variant | undefined {
  const others = descriptions.filter(({ role }) => !creditRole.test(role))
  return (
    others.find(({ role }) => /caption/i.test(role)) ??
    others.find((each) => !isHtml(each)) ??
    others[0]
  )
}

/** "Jane Doe/Reuters", as credit lines are written. */
function makersOf(item: Item): LooseBlock[] {
  const makers = [item.text('by', 'byline'), item.text('copyrightholder')].filter(
    (property): property is Property => property !== null,
  )
  const [first] = makers
  if (!first) return []
  const text = makers.map(({ text }) => text.trim()).join('/')
  return [blockOf({ ...first, text }, 'image-credit')]
}
