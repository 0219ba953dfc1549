import { keyOf } from '../../text/key'
import type { Problem } from '../../types'
import { decode } from '../decode'
import type { Opened } from '../format'
import { readFragment } from '../html/fragment'
import { layOut, type LooseBlock } from '../lay-out'
import { readFrontMatter } from './front-matter'
import { render } from './render'

/**
 * Markdown as GitHub has it, with front matter in YAML and HTML within.
 *
 * The text is what a reader sees; `origin` says which lines of the file a block comes from. Left out are comments,
 * definitions of links, and the keys of the front matter that say nothing of the article.
 */
export function openMarkdown(bytes: Uint8Array): Opened {
  const { text: source, problem } = decode(bytes)
  if (problem) return { problem }
  const front = readFrontMatter(source)
  if (front.problem) return { problem: front.problem }
  const head = source.slice(0, front.bodyAt)
  const rendered = render(source.slice(front.bodyAt), head.split(/\r\n|\r|\n/).length)
  if (rendered.tooDeepAt !== null) return { problem: tooDeep(rendered.tooDeepAt) }
  const body = readFragment(rendered.html, rendered.origin)
  if (body.problem) return { problem: body.problem }

  const document = layOut(withoutTwin([...front.blocks, ...body.blocks]))
  return document.blocks.length > 0 ? { document } : { problem: noText }
}

/** The headline in the front matter is often that of the page again; if it is another one, the page's is a heading. */
function withoutTwin(blocks: LooseBlock[]): LooseBlock[] {
  const [first, second] = blocks.filter(({ kind }) => kind === 'title')
  if (!first || !second) return blocks
  if (keyOf(first.text) === keyOf(second.text)) return blocks.filter((block) => block !== second)
  return blocks.map((block) => (block === second ? { ...block, kind: 'heading' } : block))
}

const noText: Problem = {
  code: 'empty',
  message: 'The document has no text besides its front matter. Give it some.',
  lines: [1, 1],
}

const tooDeep = (line: number): Problem => ({
  code: 'too-deep',
  message: `In line ${line} lists or quotations are nested too deep to be read. Take some levels out.`,
  lines: [line, line],
})
