import type { Candidate } from '../candidate'
import type { Rule, Verdict } from '../verdict'
import { carousels, sideBoxes } from '../vocabulary'

/** Longer items are sections of an article that is one list. */
const longest = 699

/** Items of lists; what holds headings, pictures or several paragraphs is no item but a part of the page. */
export const listItem: Rule = (block) => {
  const { element, words, linked, inside } = block
  const item = inside('LI')
  if (!item) return undefined
  const isSimple =
    !item.querySelector('h1, h2, h3, h4, figure, img, li') && item.querySelectorAll('p').length < 3
  if (isSimple) return simpleItem(block, item)
  if (!item.querySelector('li')) return undefined
  return element === item && linked < 0.5 && words > 2 ? 'list-item' : 'unsure'
}

function simpleItem(block: Candidate, item: Element): Verdict {
  const { text, words, linked, isLink, inside, inNamed } = block
  const isText = linked < 0.5
  if (inside('TABLE', 'ASIDE') || inNamed(sideBoxes)) {
    return isText && words > 2 && !inNamed(carousels) ? 'list-item' : 'unsure'
  }
  if (isLink) {
    const isOfPage = item.querySelector('a[href*="#"]') !== null
    return isOfPage || words < 4 ? 'unsure' : ['related-link', 'list-item']
  }
  const isOfList = (item.parentElement?.children.length ?? 0) > 1
  return isText && words >= 2 && text.length <= longest && isOfList ? 'list-item' : 'unsure'
}
