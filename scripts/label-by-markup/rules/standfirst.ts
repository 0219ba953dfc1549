import type { Candidate } from '../candidate'
import { isSubheading } from '../elements'
import type { Rule } from '../verdict'
import { authors, sideBoxes, standfirsts } from '../vocabulary'

const [fewestWords, mostWords] = [6, 79]
/** Characters of a key that must be the same: descriptions are cut off, or begin with the standfirst. */
const sameStart = 60
const shortestSame = 41

/** What stands between headline and article, called so or the same as the page's description. */
export const standfirst: Rule = (block) => {
  const { element, words, linked, bold, phase, page, inside, inNamed } = block
  const isPlace =
    block.hasTitle &&
    !block.hasParagraph &&
    !block.hasStandfirst &&
    words >= fewestWords &&
    words <= mostWords &&
    linked < 0.4 &&
    !inNamed(sideBoxes) &&
    !inNamed(authors) &&
    !inside('LI')
  if (!isPlace) return undefined
  const isPlainParagraph = element.tagName === 'P' && element.parentElement === page.body
  if (inNamed(standfirsts) && !isPlainParagraph) return 'standfirst'
  if (!isDescription(block)) return undefined
  // Many a page describes itself by its first paragraph.
  const mayBeParagraph =
    phase === 'body' && bold < 0.8 && !isSubheading(element) && page.body.contains(element)
  return mayBeParagraph ? ['paragraph', 'standfirst'] : 'standfirst'
}

const isDescription = ({ key, page }: Candidate): boolean =>
  key.length >= shortestSame &&
  page.claims.descriptions.some(
    (description) =>
      description === key ||
      (key.length > sameStart &&
        (description.startsWith(key.slice(0, sameStart)) ||
          key.startsWith(description.slice(0, sameStart)))),
  )
