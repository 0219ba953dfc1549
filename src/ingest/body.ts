import type { Block, Kind, Reading } from '../engine/types'
import { documentId } from '../lib/ids'
import { listItemText } from './list-item-text'

/** A node of Lexical's serialised editor state, as the admin's editor writes it. */
type LexicalNode = Record<string, unknown> & { type: string; version: number }

interface Body {
  root: LexicalNode & { children: LexicalNode[] }
}

/** Ids of the documents that the body's blocks refer to; null: leave the block out. */
interface BodyReferences {
  articleId: string
  /** Corrections have a field of their own. */
  isCorrection: (block: Block) => boolean
  /** By figure number, counted from 1. */
  imageId: (figure: number) => string | null
  /** The related link that a block is. */
  linkId: (block: Block) => string | null
}

interface BodyResult {
  body: Body
  /** For every block of the reading, the index of the body's child that shows it; null if none does. */
  childOf: (number | null)[]
}

const element = { direction: null, format: '', indent: 0, version: 1 } as const

const text = (value: string): LexicalNode => ({
  type: 'text',
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  // A hard-wrapped paragraph is one paragraph: its line ends were the page's, not the author's.
  text: value.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)),
  version: 1,
})

const withText = (
  type: string,
  block: Block,
  extra: Record<string, unknown> = {},
): LexicalNode => ({
  type,
  ...element,
  ...extra,
  children: [text(block.text)],
})

const textNodes: Partial<Record<Kind, (block: Block) => LexicalNode>> = {
  paragraph: (block) => withText('paragraph', block, { textFormat: 0, textStyle: '' }),
  heading: (block) => withText('heading', block, { tag: 'h2' }),
  quote: (block) => withText('quote', block),
}

const blockNode = (fields: Record<string, unknown>): LexicalNode => ({
  type: 'block',
  fields: { blockName: '', ...fields },
  format: '',
  version: 2,
})

/**
 * Lays out the body of an article: text in the flow of the page, pictures and related links where they stood.
 *
 * @param reading a whole reading; blocks that have a place of their own (title, byline, …) are left out
 * @param references ids for what the blocks point at
 * @returns Lexical state, and which child of its root shows which block
 */
export function buildBody(reading: Reading, references: BodyReferences): BodyResult {
  const children: LexicalNode[] = []
  const figureChild = new Map<number, number>()

  const add = (node: LexicalNode) => children.push(node) - 1

  const childOf = reading.blocks.map((block, index): number | null => {
    if (references.isCorrection(block)) return null
    const textNode = textNodes[block.kind]
    if (textNode) return add(textNode(block))

    if (block.kind === 'list-item') {
      const last = children.at(-1)
      const continues = last?.type === 'list' && reading.blocks[index - 1]?.kind === 'list-item'
      const list = continues ? last : emptyList()
      const items = list.children as LexicalNode[]
      items.push({ ...withText('listitem', withoutMarker(block)), value: items.length + 1 })
      return continues ? children.length - 1 : add(list)
    }

    if (block.figure !== undefined) {
      const known = figureChild.get(block.figure)
      if (known !== undefined) return known
      const image = references.imageId(block.figure)
      if (image === null) return null
      const id = documentId('block', references.articleId, 'figure', image)
      const child = add(
        blockNode({
          id,
          blockType: 'figure',
          image,
          caption: null,
          alt: null,
          decorative: false,
          hideCaption: false,
        }),
      )
      figureChild.set(block.figure, child)
      return child
    }

    if (block.kind === 'related-link') {
      const link = references.linkId(block)
      if (link === null) return null
      const id = documentId('block', references.articleId, 'relatedLink', link)
      return add(blockNode({ id, blockType: 'relatedLink', link }))
    }

    return null
  })

  return { body: { root: { type: 'root', ...element, children } }, childOf }
}

const emptyList = (): LexicalNode => ({
  type: 'list',
  ...element,
  listType: 'bullet',
  start: 1,
  tag: 'ul',
  children: [],
})

const withoutMarker = (block: Block): Block => ({ ...block, text: listItemText(block.text) })
