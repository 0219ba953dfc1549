import type { Kind } from '../../engine/types'

/** What colours and weights a text: `ink`, or what leaves it as it is. */
export type Paint = (style: Style, text: string) => string
export type Style =
  'bold' | 'dim' | 'italic' | 'red' | 'yellow' | 'green' | 'blue' | 'cyan' | 'magenta'

const styles: Readonly<Record<Kind, Style | null>> = {
  title: 'bold',
  standfirst: 'bold',
  byline: 'green',
  dateline: 'green',
  heading: 'bold',
  paragraph: null,
  quote: 'italic',
  'list-item': null,
  'image-alt': 'cyan',
  'image-caption': 'cyan',
  'image-credit': 'magenta',
  'related-link': 'blue',
  boilerplate: 'dim',
}

/** A text in the style of what a block is. */
export const inStyleOf = (kind: Kind, text: string, paint: Paint): string => {
  const style = styles[kind]
  return style ? paint(style, text) : text
}

/** Green where the engine is as good as sure, red where an editor should look. */
export const confidenceStyle = (confidence: number): Style =>
  confidence >= 0.9 ? 'green' : confidence >= 0.5 ? 'yellow' : 'red'
