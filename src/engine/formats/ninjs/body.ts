import { keyOf } from '../../text/key'
import { readFragment, type Fragment } from '../html/fragment'
import { parseText } from '../text'
import type { Item } from './item'
import { isHtml, variantsOf } from './variants'

/** The line of an agency's text that repeats the headline stands within the first ones. */
const reach = 3

/**
 * The text of an item: as HTML where it has that, since markup says more, else as plain text. Other wordings of it,
 * such as NITF, are left out, and so is the headline where the text repeats it.
 *
 * @param headline null where the item has none
 */
export function bodyOf(item: Item, headline: string | null): Fragment {
  const bodies = variantsOf(item, 'body', 'bodies')
  const body = bodies.find(isHtml) ?? bodies.find(({ type }) => !type.includes('xml')) ?? bodies[0]
  if (!body) return { blocks: [] }
  const { text, path, origin } = body
  const read: Fragment =
    isHtml(body) || body.type.includes('xml')
      ? readFragment(text, () => origin)
      : { blocks: parseText(text).blocks.map((block) => ({ text: block.text, origin })) }
  if (read.problem) {
    const message = `In “${path}”, lines counted within: ${read.problem.message}`
    return { problem: { ...read.problem, message, lines: origin } }
  }
  const key = headline === null ? null : keyOf(headline)
  const twin = read.blocks.findIndex((block, i) => i < reach && keyOf(block.text) === key)
  const blocks = read.blocks
    .filter((_, i) => i !== twin)
    .map((block) =>
      block.kind === 'title' && key !== null ? { ...block, kind: 'heading' as const } : block,
    )
  return { blocks }
}
