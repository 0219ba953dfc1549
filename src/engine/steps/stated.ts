import type { Page, PageBlock, Step } from '../page'
import type { Credit, Lines } from '../types'

const nowhere: Lines = [1, 1]

/**
 * Where the document states the article, its people, pictures, credits and links are those that it states; what was read
 * from its text only says in which lines they are.
 */
export const stated: Step = (page) => {
  const { stated } = page
  if (!stated) return page
  const linesOf = (kind: string) => page.blocks.filter(({ verdict }) => verdict?.kind === kind)
  const [byline] = linesOf('byline')
  const [dateline] = linesOf('dateline')
  return {
    ...page,
    contributors: stated.contributors.map(({ name, role }) => ({
      name,
      role,
      lines: byline?.lines ?? nowhere,
    })),
    people: stated.people.map(({ name, relation, role }) => ({
      name,
      relation,
      roles: role === null ? [] : [role],
      lines: page.people.find((person) => person.name === name)?.lines ?? linesWith(name, page),
    })),
    partialNames: [],
    figures: stated.pictures.map(({ alt, caption, credit, depicts }, index) => ({
      alt,
      caption,
      credit,
      depicts,
      lines: linesOfFigure(index + 1, page),
    })),
    credits: creditsOf(page),
    relatedLinks: stated.links.map((link) => ({
      ...link,
      lines: blockWith(link.title, page)?.lines ?? nowhere,
    })),
    corrections: stated.corrections.map((correction) => ({
      ...correction,
      lines: blockWith(correction.text, page)?.lines ?? nowhere,
    })),
    dateline:
      stated.dateline.place || stated.dateline.date
        ? {
            ...stated.dateline,
            day: stated.dateline.date?.slice(0, 10) ?? null,
            lines: dateline?.lines ?? nowhere,
          }
        : null,
  }
}

/** Each credit line once, as the first picture that has it takes it apart. */
function creditsOf({ stated, blocks }: Page): Credit[] {
  const credits = new Map<string, Credit>()
  for (const [index, { credit, agencies, photographer }] of (stated?.pictures ?? []).entries()) {
    if (credit === null || credits.has(credit)) continue
    const block = blocks.find(
      ({ picture, verdict }) => picture === index + 1 && verdict?.kind === 'image-credit',
    )
    const lines = block?.lines ?? nowhere
    credits.set(credit, { line: credit, agencies, photographer, notes: [], lines })
  }
  return [...credits.values()]
}

function linesOfFigure(number: number, { blocks }: Page): Lines {
  const own = blocks.filter(({ picture }) => picture === number)
  const [first, last] = [own.at(0), own.at(-1)]
  return first && last ? [first.lines[0], last.lines[1]] : nowhere
}

const linesWith = (name: string, { blocks }: Page): number[] =>
  blocks.filter(({ text }) => text.includes(name)).map(({ lines }) => lines[0])

/** A block has no blank lines, and no white space around its lines. */
const blockWith = (text: string, { blocks }: Page): PageBlock | undefined => {
  const words = (value: string) => value.replace(/\s+/g, ' ').trim()
  return blocks.find((block) => words(block.text).endsWith(words(text)))
}
