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
  const shown = picturesIn(text)
  const below: LooseBlock[] = []
  const lacking = new Map<LooseBlock, LooseBlock[]>()
  let picture = text.reduce((most, block) => Math.max(most, block.picture ?? 0), 0)
  for (const other of item.items('associations', 'array or object')) {
    if (!isPicture(other)) {
      below.push(...linkTo(other))
      continue
    }
    const words = pictureOf(other, ++picture)
    const twin = words
      .map(({ text }) => shown.get(keyOf(text)))
      .find((known) => known !== undefined)
    if (twin) {
      const { last, kinds } = twin
      const missing = words.filter(({ kind }) => !kinds.has(kind))
      lacking.set(
        last,
        missing.map((block) => ({ ...block, picture: last.picture })),
      )
    } else below.push(...words)
  }
  return [...text.flatMap((block) => [block, ...(lacking.get(block) ?? [])]), ...below]
}

/** A picture in the text: its last block, and what it has words of. */
interface ShownPicture {
  last: LooseBlock
  kinds: Set<LooseBlock['kind']>
}

/** The pictures of the text by the keys of their words. */
function picturesIn(text: readonly LooseBlock[]): ReadonlyMap<string, ShownPicture> {
  const byNumber = new Map<number, ShownPicture>()
  const byWords = new Map<string, ShownPicture>()
  for (const block of text) {
    if (block.picture === undefined) continue
    const picture = byNumber.get(block.picture) ?? { last: block, kinds: new Set() }
    picture.last = block
    picture.kinds.add(block.kind)
    byNumber.set(block.picture, picture)
    byWords.set(keyOf(block.text), picture)
  }
  return byWords
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
