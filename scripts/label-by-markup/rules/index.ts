import type { Rule } from '../verdict'
import { alternativeText } from './alternative-text'
import { article } from './article'
import { byline } from './byline'
import { control } from './control'
import { credit } from './credit'
import { figureText } from './figure-text'
import { heading } from './heading'
import { listItem } from './list-item'
import { offTheBody } from './off-the-body'
import { pointer } from './pointer'
import { quote } from './quote'
import { relatedBox } from './related-box'
import { standfirst } from './standfirst'
import { title } from './title'
import { widget } from './widget'

/**
 * The first rule that has something to say decides. What the markup names outright comes first; from `offTheBody`
 * down the block is within the article, and there boxes of their own come before running text.
 */
export const rules: readonly Rule[] = [
  title,
  alternativeText,
  control,
  figureText,
  credit,
  relatedBox,
  byline,
  widget,
  standfirst,
  offTheBody,
  quote,
  listItem,
  heading,
  pointer,
  article,
]
