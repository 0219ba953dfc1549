import { blockElements, skippedElements } from './elements'
import { isHidden } from './markup'
import { squeeze } from './text'

/** A block of the page's text, as a scraper that drops the markup would leave it. */
export interface FlatBlock {
  text: string
  /** The innermost block element around the text's end; the image where it is an alternative text. */
  element: Element
  isAlt: boolean
  /** Share of the characters that are links, 0 to 1. */
  linked: number
  /** Share of the characters in bold type, 0 to 1. */
  bold: number
}

/** Shorter alternative texts describe nothing. */
const shortestAlt = 4

/** What the text stands in. */
interface Around {
  element: Element
  isLink: boolean
  isBold: boolean
}

/** Takes an element's visible text apart into blocks, alternative texts of images among them. */
export function flatten(root: Element): FlatBlock[] {
  const blocks: FlatBlock[] = []
  let open = { text: '', linked: '', bold: '', element: root }
  const close = () => {
    const text = squeeze(open.text)
    const share = (part: string) => squeeze(part).length / text.length
    if (text) {
      const [linked, bold] = [share(open.linked), share(open.bold)]
      blocks.push({ text, element: open.element, isAlt: false, linked, bold })
    }
    open = { text: '', linked: '', bold: '', element: root }
  }
  const addText = (text: string, { element, isLink, isBold }: Around) => {
    open.text += text
    open.element = element
    if (isLink) open.linked += text
    if (isBold) open.bold += text
  }
  const addAlt = (image: Element) => {
    const text = squeeze(image.getAttribute('alt'))
    if (text.length < shortestAlt) return
    close()
    blocks.push({ text, element: image, isAlt: true, linked: 0, bold: 0 })
  }
  const walk = (parent: Element, around: Around) => {
    for (const node of parent.childNodes) {
      if (node.nodeType === node.TEXT_NODE) addText(node.textContent ?? '', around)
      if (isElement(node) && !skippedElements.has(node.tagName) && !isHidden(node)) {
        if (node.tagName === 'IMG') addAlt(node)
        else if (node.tagName !== 'BR') enter(node, around)
        else if (isDoubleBreak(node)) close()
        else open.text += ' '
      }
    }
  }
  const enter = (element: Element, around: Around) => {
    const isBlock = blockElements.has(element.tagName)
    if (isBlock) close()
    walk(element, {
      element: isBlock ? element : around.element,
      isLink: around.isLink || element.tagName === 'A',
      isBold: around.isBold || /^(?:B|STRONG)$/.test(element.tagName),
    })
    if (isBlock) close()
  }
  walk(root, { element: root, isLink: false, isBold: false })
  close()
  return blocks
}

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE

/** Two line breaks with nothing between them end a paragraph. */
function isDoubleBreak(node: Element): boolean {
  const { nextSibling } = node
  const isTextBetween = nextSibling?.nodeType === node.TEXT_NODE && squeeze(nextSibling.textContent)
  return node.nextElementSibling?.tagName === 'BR' && !isTextBetween
}
