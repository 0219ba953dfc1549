import { styleText } from 'node:util'
import type { Paint } from './style'

/** Paints where the reader can see it: on a terminal, unless NO_COLOR is set; blanks need none. */
export const ink: Paint = (style, text) => (text.trim() === '' ? text : styleText(style, text))
