import type { Problem, SourceDocument } from '../../types'
import { decode } from '../decode'
import type { Opened } from '../format'
import { layOut } from '../lay-out'
import { Item, withArticle } from './item'
import { jsonTree } from './json-tree'
import { readItem } from './read-item'
import { statedArticle, type Stated } from './stated'

/** What an item has at least one of, for there to be an article. */
const content = /^(?:headlines?|bod(?:y|ies)|descriptions?|associations)(?:_|$)/

/**
 * News items in JSON after IPTC's ninjs, versions 1, 2 and 3 (https://iptc.org/standards/ninjs/).
 *
 * The text is that of the item, laid out as a page; `origin` says in which lines of the file it stands. Left out are
 * further wordings of the same text, identifiers, times but the first, rights, subjects, and renditions of pictures:
 * the files themselves are never fetched.
 */
export function openNinjs(bytes: Uint8Array): Opened {
  const { text: source, problem } = decode(bytes)
  if (problem) return { problem }
  const { root, lineAt, problem: syntax } = jsonTree(source)
  if (syntax) return { problem: syntax }
  if (root.type !== 'object')
    return { problem: notNinjs(`it is ${withArticle(root.type)}, not an object`) }
  const problems: Problem[] = []
  const item = new Item(root, '', { lineAt, problems })
  if (!item.has('uri')) return { problem: notNinjs('it has no “uri”') }
  if (!item.names.some((name) => content.test(name))) {
    return { problem: notNinjs('it has no headline, body, description or associations') }
  }
  const own = statedArticle(item)
  const opened = own ? openedOwn(own) : openedOther(item)
  const terms = termsOf(item)
  const [first] = problems
  if (first) return { problem: first }
  return opened.problem ? opened : { document: { ...opened.document, ...terms } }
}

function openedOwn({ article, blocks }: Stated): Opened {
  const worded = blocks.filter(({ block }) => block.text.trim() !== '')
  const document = layOut(worded.map(({ block }) => block))
  return {
    document: { ...document, stated: { ...article, nodes: worded.map(({ node }) => node) } },
  }
}

function openedOther(item: Item): Opened {
  const { blocks, problem } = readItem(item)
  if (problem) return { problem }
  const document = layOut(blocks)
  return document.blocks.length > 0 ? { document } : { problem: noText }
}

/** In which language an item is, and until when it must not be published. */
function termsOf(item: Item): Pick<SourceDocument, 'language' | 'embargoedUntil'> {
  const language = item.text('language')?.text
  const until = item.text('embargoeduntil', 'embargoed')?.text
  return {
    ...(language && isLanguage(language) && { language }),
    ...(until &&
      !Number.isNaN(Date.parse(until)) && { embargoedUntil: new Date(until).toISOString() }),
  }
}

/** Agencies write "en-US" and "en_US", and some what is no language. */
const isLanguage = (tag: string): boolean => /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/.test(tag)

const notNinjs = (why: string): Problem => ({
  code: 'not-ninjs',
  message: `This JSON is no ninjs item: ${why}. Slugline reads JSON of news items after IPTC’s ninjs 1, 2 and 3.`,
  lines: [1, 1],
})

const noText: Problem = {
  code: 'empty',
  message: 'The item has no text: its headline, body and descriptions are empty.',
  lines: [1, 1],
}
