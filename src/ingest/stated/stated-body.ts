import type { RichNode, StatedArticle } from '../../engine/stated'
import { documentId } from '../../lib/ids'

type LexicalNode = Record<string, unknown>

/** Ids of the documents that pictures and links have become. */
interface References {
  articleId: string
  /** By number, from 1. */
  imageId: (picture: number) => string | null
  linkId: (link: number) => string | null
}

const element = { direction: null, format: '', indent: 0, version: 1 } as const

/** The body that a document states, as the admin's editor writes it. */
export function statedBody(stated: StatedArticle, references: References): LexicalNode {
  const children = stated.body.map((node) => lexical(node, stated, references))
  return { root: { type: 'root', ...element, children } }
}

function lexical(node: RichNode, stated: StatedArticle, references: References): LexicalNode {
  const within = (children: RichNode[]) =>
    children.map((child) => lexical(child, stated, references))
  switch (node.type) {
    case 'text':
      return { ...node, detail: 0, mode: 'normal', style: '', version: 1 }
    case 'linebreak':
      return { type: 'linebreak', version: 1 }
    case 'link': {
      const fields = { linkType: 'custom', newTab: false, url: node.url }
      const children = within(node.children)
      const id = documentId('link', references.articleId, JSON.stringify(node))
      return { type: 'link', ...element, version: 3, id, fields, children }
    }
    case 'list':
      return {
        type: 'list',
        ...element,
        listType: node.tag === 'ol' ? 'number' : 'bullet',
        start: 1,
        tag: node.tag,
        children: within(node.children).map((item, index) => ({ ...item, value: index + 1 })),
      }
    case 'figure':
      return figure(node.number, stated, references)
    case 'relatedLink': {
      const link = references.linkId(node.number)
      const id = documentId('block', references.articleId, 'relatedLink', String(link))
      return block({ id, blockType: 'relatedLink', link })
    }
    case 'heading':
      return { type: node.type, ...element, tag: node.tag, children: within(node.children) }
    case 'paragraph':
    case 'quote':
    case 'listitem':
      return { type: node.type, ...element, children: within(node.children) }
  }
}

function figure(number: number, { pictures }: StatedArticle, references: References): LexicalNode {
  const image = references.imageId(number)
  return block({
    id: documentId('block', references.articleId, 'figure', String(image)),
    blockType: 'figure',
    image,
    caption: null,
    alt: null,
    decorative: pictures[number - 1]?.decorative ?? false,
    hideCaption: false,
  })
}

const block = (fields: LexicalNode): LexicalNode => ({
  type: 'block',
  fields: { blockName: '', ...fields },
  format: '',
  version: 2,
})
