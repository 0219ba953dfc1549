import { keyOf } from '../../text/key'
import type { Fragment } from '../html/fragment'
import type { LooseBlock } from '../lay-out'
import { isPicture, pictureOf, withAssociations } from './associations'
import { blockOf } from './block-of'
import { bodyOf } from './body'
import type { Item, Property } from './item'
import { isHtml, variantsOf, type Variant } from './variants'

/** Headlines for below the headline. */
const standfirstRole = /sub|deck|dek|standfirst|lead/i

/** Lays an item out as a page: headline, description, by, place and date, the text, and what is associated. */
export function readItem(item: Item): Fragment {
  const [headline, ...headlines] = variantsOf(item, 'headline', 'headlines')
  const body = bodyOf(item, headline?.text ?? null)
  if (body.problem) return body
  const shown = new Set(body.blocks.map((block) => keyOf(block.text)))
  if (headline) shown.add(keyOf(headline.text))
  const others = headlines.filter(({ text }) => !shown.has(keyOf(text))).map(otherHeadline)
  const hasStandfirst = others.some(({ kind }) => kind === 'standfirst')
  const blocks = [
    ...given(headline, 'title'),
    ...others,
    ...(isPicture(item) ? captionOf(item, shown) : frontMatter(item, { shown, hasStandfirst })),
    ...withAssociations(item, body.blocks),
  ]
  return { blocks }
}

/** The words of an item that is a picture itself, without those that are its headline. */
const captionOf = (item: Item, shown: ReadonlySet<string>): LooseBlock[] =>
  pictureOf(item, 1).filter(({ text }) => !shown.has(keyOf(text)))

/** Description, maker, and place with date, of an item that is no picture. */
function frontMatter(
  item: Item,
  { shown, hasStandfirst }: { shown: ReadonlySet<string>; hasStandfirst: boolean },
): LooseBlock[] {
  return [
    ...given(descriptionOf(item, shown), hasStandfirst ? 'boilerplate' : 'standfirst'),
    ...given(item.text('by', 'byline'), 'byline'),
    ...given(placeAndDate(item), 'dateline'),
  ]
}

const given = (property: Property | null | undefined, kind: LooseBlock['kind']): LooseBlock[] =>
  property ? [blockOf(property, kind)] : []

const otherHeadline = (headline: Variant): LooseBlock =>
  blockOf(headline, standfirstRole.test(headline.role) ? 'standfirst' : 'boilerplate')

/** The description in plain text; none where it is the beginning of the text, as machines cut it. */
function descriptionOf(item: Item, shown: ReadonlySet<string>): Variant | undefined {
  const descriptions = variantsOf(item, 'description', 'descriptions')
  const description = descriptions.find((each) => !isHtml(each)) ?? descriptions[0]
  const key = keyOf(description?.text ?? '')
  const repeated = [...shown].some(
    (text) => text !== '' && (text.startsWith(key) || key.startsWith(text)),
  )
  return repeated ? undefined : description
}

/** "Lund, 2024-05-03T17:47:00Z", as datelines are written. */
function placeAndDate(item: Item): Property | null {
  const place = item.text('located')
  const date = item.text('contentcreated', 'firstcreated', 'versioncreated')
  const first = place ?? date
  if (!first) return null
  return place && date ? { ...first, text: `${place.text.trim()}, ${date.text.trim()}` } : first
}
