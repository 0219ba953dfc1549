import { plainText } from '../html/plain-text'
import type { LooseBlock } from '../lay-out'
import type { Property } from './item'

/** The block that a property of the item says outright. */
export const blockOf = (
  { text, path, origin }: Property,
  kind: LooseBlock['kind'],
): LooseBlock => ({
  text: plainText(text),
  kind,
  markup: path,
  origin,
})
