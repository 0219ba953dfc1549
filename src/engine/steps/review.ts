import { placesOf, spotAt } from '../editor/places-of'
import { kindOf, longestArticle, mostBlocks, type Page, type PageBlock, type Step } from '../page'
import type { Problem } from '../types'
import { creditPartsOf } from './credits'

/** Below that, an editor should look at the block. */
const unsure = 0.5

const none: readonly string[] = []

/** Says what the engine is unsure of: every check gives its problems, in the order of the page. */
export const review: Step = (page) => {
  const ofBlocks: Problem[] = []
  for (const block of page.blocks) if (!isPlain(block)) addOfBlock(ofBlocks, block, page)
  const problems = [
    ...page.problems,
    ...ofBlocks,
    ...ofPeople(page),
    ...withoutTitle(page),
    ...withoutBlock(page),
    ...tooLong(page),
  ]
  return { ...page, problems: problems.sort((a, b) => a.lines[0] - b.lines[0]) }
}

function addOfBlock(problems: Problem[], block: PageBlock, page: Page): void {
  const { lines, verdict, hints, text } = block
  if (!verdict) return
  if (verdict.kind === 'heading' && verdict.confidence < 1 && hints.byline?.led) {
    const message = `“${text}” looks like a byline, but stands between paragraphs like a heading. It was kept as a heading and made nobody a contributor.`
    problems.push({ code: 'byline-like-heading', message, lines })
  }
  const parts = creditPartsOf(block, page)
  for (const name of parts?.unknown ?? none) {
    const message = `“${name}” in this credit is taken for an agency, but no agency of that name is known. Add it to the agencies, or correct the credit.`
    problems.push({ code: 'unknown-agency', message, lines })
  }
  for (const name of parts?.undecided ?? none) {
    const message = `“${name}” in this credit may be an agency or a person; it is taken for an agency.`
    problems.push({ code: 'undecided-credit', message, lines })
  }
  if (verdict.confidence < unsure) {
    const message = `It is unclear what this block is; it is taken for ${verdict.kind} (${verdict.rule}).`
    problems.push({ code: 'unsure-kind', message, lines })
  }
}

/** Most blocks of a page: surely text, so that there is nothing to say. */
const isPlain = ({ verdict }: PageBlock): boolean =>
  verdict?.kind === 'paragraph' && verdict.confidence >= unsure

function ofPeople(page: Page): Problem[] {
  return page.partialNames.map(({ name, lines: [line = 1] }) => ({
    code: 'partial-name',
    message: `The page never gives the full name of “${name}”. Complete it, or choose the person.`,
    lines: [line, line],
  }))
}

function withoutTitle({ blocks }: Page): Problem[] {
  const [first] = blocks
  if (!first || blocks.some((block) => kindOf(block) === 'title')) return []
  const message = 'No line of the page looks like its title. Give the article a headline.'
  return [{ code: 'no-title', message, lines: first.lines }]
}

function withoutBlock({ blocks, beyond, said }: Page): Problem[] {
  if (said.size === 0 || blocks.length === 0) return []
  const without = new Set(said.keys())
  for (const block of [...blocks, ...beyond]) {
    for (const place of placesOf(block)) without.delete(place)
  }
  return Array.from(without, (place) => {
    const [line, character] = spotAt(place)
    const message =
      character === undefined
        ? `A kind was set for line ${line}, but no block stands there.`
        : `A kind was set for character ${character} of line ${line}, but no block begins there.`
    return { code: 'kind-without-block', message, lines: [line, line] }
  })
}

function tooLong({ beyond }: Page): Problem[] {
  const first = beyond.at(0)
  const last = beyond.at(-1)
  if (!first || !last) return []
  const message = `The document is longer than any article (${longestArticle} characters or ${mostBlocks} blocks). From line ${first.lines[0]} on everything is kept as paragraphs and nothing is read from it. If these are several articles, import each as a document of its own.`
  return [{ code: 'too-long', message, lines: [first.lines[0], last.lines[1]] }]
}
