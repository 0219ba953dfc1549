import MarkdownIt from 'markdown-it'
import type { Lines } from '../../types'
import type { Origin } from '../html/block-of'
import { lastAt } from '../last-at'

/** Markdown as HTML, and where the parts of the HTML come from. */
export interface Rendered {
  html: string
  /** The lines of the Markdown that a part of the HTML comes from. */
  origin: Origin
  /** Line at which it is nested too deep to be read to its end; null where it is not. */
  tooDeepAt: number | null
}

/** Below that depth, in tokens, markdown-it leaves the text out. */
const deepest = 100

const markdown = new MarkdownIt({ html: true, maxNesting: deepest })

/** Markdown has no element for captions: what stands as the title of an image is used as one. */
markdown.renderer.rules.image = (tokens, index, options, env, self) => {
  const token = tokens[index]
  if (!token) return ''
  const { escapeHtml } = markdown.utils
  const alt = escapeHtml(self.renderInlineAsText(token.children ?? [], options, env))
  const src = escapeHtml(String(token.attrGet('src') ?? ''))
  const title = token.attrGet('title')
  const img = `<img src="${src}" alt="${alt}">`
  return title
    ? `<figure>${img}<figcaption>${escapeHtml(String(title))}</figcaption></figure>`
    : img
}

/**
 * Turns GitHub's Markdown into HTML, HTML within it as it is.
 *
 * markdown-it and not micromark, which takes 48 s for 20 kB of "- - - …" and overflows the stack on "> > > …".
 *
 * @param firstLine number of the source's first line in the file
 */
export function render(source: string, firstLine: number): Rendered {
  const env = {}
  const tokens = markdown.parse(source, env)
  const { renderer, options } = markdown
  const offsets: number[] = []
  const lines: Lines[] = []
  const parts: string[] = []
  let offset = 0
  let tooDeepAt: number | null = null
  for (const [index, token] of tokens.entries()) {
    if (token.map) {
      const [from, to] = token.map
      offsets.push(offset)
      lines.push([from + firstLine, Math.max(from + 1, to) + firstLine - 1])
      if (token.level >= deepest - 1) tooDeepAt ??= from + firstLine
    }
    const rule = renderer.rules[token.type]
    const part =
      token.type === 'inline'
        ? renderer.renderInline(token.children ?? [], options, env)
        : rule
          ? rule(tokens, index, options, env, renderer)
          : renderer.renderToken(tokens, index, options)
    parts.push(part)
    offset += part.length
  }
  const origin: Origin = (start) => lines[lastAt(offsets, start)]
  return { html: parts.join(''), origin, tooDeepAt }
}
