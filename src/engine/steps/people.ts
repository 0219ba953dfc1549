import { mentionsOf, type Mention } from '../names/mentions'
import { around, isIntroduced, isSpeaker, quotationsOf, type Quotation } from '../names/quotations'
import { resolve, type PlacedMention, type ResolvedPerson } from '../names/resolve'
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

/** From that many characters on, a text introduces whom it names; a sentence by itself cannot. */
const articleLength = 600

/** Finds the people of the text and of the pictures' words, and who of them a picture shows. */
export const people: Step = (page) => {
  const length = page.blocks.reduce((sum, { text }) => sum + text.length, 0)
  const resolved = resolve(
    page.blocks.flatMap((block, index) => placed(block, index, page)),
    length >= articleLength,
  )
  const shown = depicted(resolved, page.blocks)
  const figures = page.figures.map((figure, i) => ({ ...figure, depicts: shown.get(i + 1) ?? [] }))
  return {
    ...page,
    figures,
    people: resolved.map(({ person }) => person),
    partialNames: resolved.filter(({ partial }) => partial).map(({ person }) => person),
  }
}

/** Names of the people in each figure's words, by number of the figure, in the order of the words. */
function depicted(
  resolved: readonly ResolvedPerson[],
  blocks: readonly PageBlock[],
): ReadonlyMap<number, string[]> {
  const shown = new Map<number, string[]>()
  const all = resolved.flatMap(({ person, mentions }) =>
    mentions.map(({ block, mention }) => ({ name: person.name, block, start: mention.start })),
  )
  for (const { name, block } of all.sort((a, b) => a.block - b.block || a.start - b.start)) {
    const figure = blocks[block]?.figure
    if (figure === undefined) continue
    const names = shown.get(figure) ?? []
    if (!names.includes(name)) shown.set(figure, [...names, name])
  }
  return shown
}

function placed(block: PageBlock, index: number, page: Page): PlacedMention[] {
  const kind = kindOf(block)
  const only = kind !== null && naming.has(kind)
  if (kind === null || (!only && !introducing.has(kind)) || (only && block.hints.byline?.led))
    return []
  const credit = kind === 'image-caption' ? block.hints.inlineCredit : null
  const text = credit ? block.text.slice(0, credit.start) : block.text
  const mentions = mentionsOf(text, page.lexicon, page.registry)
  if (mentions.length === 0) return []
  const quotations = quotationsOf(text)
  const lineAt = lineCounter(text, block.lines[0])
  return mentions.map((mention) => ({
    mention,
    only,
    picture: kind === 'image-alt' || kind === 'image-caption',
    block: index,
    line: lineAt(mention.start),
    quoted: isQuoted(text, mention, quotations, kind),
  }))
}

/** Speaks in direct speech here, or signs a quotation that stands by itself. */
function isQuoted(
  text: string,
  { speaks, start, end }: Mention,
  quotations: readonly Quotation[],
  kind: Kind,
): boolean {
  if (quotations.length === 0) return false
  const near = around(quotations, start, end)
  if (near.inside) return false
  if (kind === 'quote') return true
  return (speaks && isSpeaker(text, near, start, end)) || isIntroduced(text, near, end)
}

/** Counts source lines within a block; offsets must be asked in ascending order. */
function lineCounter(text: string, first: number) {
  let line = first
  let at = text.indexOf('\n')
  return (offset: number): number => {
    while (at >= 0 && at < offset) {
      line++
      at = text.indexOf('\n', at + 1)
    }
    return line
  }
}
