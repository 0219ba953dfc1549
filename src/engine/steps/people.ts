import { mentionsOf, type Mention, type PlacedMention } from '../names/mentions'
import { around, isIntroduced, isSpeaker, quotationsOf, type Quotation } from '../names/quotations'
import { resolve, type ResolvedPerson } from '../names/resolve'
import { unit } from '../text/characters'
import type { WordsOfText } from '../text/scan'
import { kindOf, type Page, type PageBlock, type Step } from '../page'
import type { Kind } from '../types'

/** Where people are introduced. */
const introducing: ReadonlySet<Kind> = new Set<Kind>([
  'paragraph',
  'standfirst',
  'quote',
  'list-item',
  'image-alt',
  'image-caption',
])
/** Where they may be named again; capitals say too little there to take anybody for a person. */
const naming: ReadonlySet<Kind> = new Set<Kind>(['title', 'heading'])

const none: readonly Quotation[] = []
/** From that many characters on, a text introduces whom it names; a sentence by itself cannot. */
const articleLength = 600

/** Finds the people of the text and of the pictures' words, and who of them a picture shows. */
export const people: Step = (page) => {
  const placed: PlacedMention[] = []
  let length = 0
  page.blocks.forEach((block, index) => {
    length += block.text.length
    place(block, index, page, placed)
  })
  const resolved = resolve(placed, length >= articleLength)
  const shown = depicted(resolved, page.blocks)
  return {
    ...page,
    figures: page.figures.map((figure, i) => ({
      ...figure,
      depicts: [...(shown.get(i + 1) ?? [])],
    })),
    people: resolved.map(({ person }) => person),
    partialNames: resolved.filter(({ partial }) => partial).map(({ person }) => person),
  }
}

/** Names of the people in each figure's words, by number of the figure, in the order of the words. */
function depicted(
  resolved: readonly ResolvedPerson[],
  blocks: readonly PageBlock[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const all: { figure: number; name: string; block: number; start: number }[] = []
  for (const { person, mentions } of resolved) {
    for (const { block, mention } of mentions) {
      const figure = blocks[block]?.figure
      if (figure !== undefined) all.push({ figure, name: person.name, block, start: mention.start })
    }
  }
  const shown = new Map<number, Set<string>>()
  for (const { figure, name } of all.sort((a, b) => a.block - b.block || a.start - b.start)) {
    const names = shown.get(figure)
    if (names) names.add(name)
    else shown.set(figure, new Set([name]))
  }
  return shown
}

/** Adds the mentions of a block to those before. */
function place(block: PageBlock, index: number, page: Page, placed: PlacedMention[]): void {
  const kind = kindOf(block)
  // Names have capitals.
  if (kind === null || (block.signs & unit.upper) === 0) return
  const only = naming.has(kind)
  if (only ? block.hints.byline?.led : !introducing.has(kind)) return
  const credit = kind === 'image-caption' ? block.hints.inlineCredit : null
  const text = credit ? block.text.slice(0, credit.start) : block.text
  // "AT&T" is one word to the rules and two to names.
  const told = block.signs & unit.joiner ? undefined : wordsOf(block, page)
  const mentions = mentionsOf(text, page.lexicon, page.registry, told)
  if (mentions.length === 0) return
  const quotations = (block.signs & unit.quotation) === 0 ? none : quotationsOf(text)
  const picture = kind === 'image-alt' || kind === 'image-caption'
  let line = block.lines[0]
  let lineEnd = text.indexOf('\n')
  for (const mention of mentions) {
    while (lineEnd >= 0 && lineEnd < mention.start) {
      line++
      lineEnd = text.indexOf('\n', lineEnd + 1)
    }
    const quoted = quotations.length > 0 && isQuoted(text, mention, quotations, kind)
    placed.push({ mention, only, picture, block: index, line, quoted })
  }
}

/** Written out: to spread two objects into one takes many times as long. */
const wordsOf = ({ words: range }: PageBlock, { words }: Page): WordsOfText | undefined =>
  range
    ? {
        units: words.units,
        froms: words.froms,
        tos: words.tos,
        hashes: words.hashes,
        firsts: words.firsts,
        from: range.from,
        to: range.to,
        at: range.at,
      }
    : undefined

/** Speaks in direct speech here, or signs a quotation that stands by itself. */
function isQuoted(
  text: string,
  { speaks, start, end }: Mention,
  quotations: readonly Quotation[],
  kind: Kind,
): boolean {
  const near = around(quotations, start, end)
  if (near.inside) return false
  if (kind === 'quote') return true
  return (speaks && isSpeaker(text, near, start, end)) || isIntroduced(text, near, end)
}
