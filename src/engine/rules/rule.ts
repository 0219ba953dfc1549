import type { Page, PageBlock, Proposal } from '../page'
import type { Kind } from '../types'

/** A block as a rule sees it: with its place and its neighbours as they are by then. */
export interface Spot {
  readonly block: PageBlock
  readonly index: number
  readonly page: Page
  readonly before: PageBlock | undefined
  readonly after: PageBlock | undefined
}

/** Goes from block to block: pages have as many as half a million. */
class Cursor implements Spot {
  index = 0

  constructor(
    readonly page: Page,
    public block: PageBlock,
  ) {}

  get before(): PageBlock | undefined {
    return this.page.blocks[this.index - 1]
  }

  get after(): PageBlock | undefined {
    return this.page.blocks[this.index + 1]
  }
}

/** One reason to take a block for something. */
export interface Rule {
  /** The reason, in words for an editor. */
  name: string
  kind: Kind
  /** What must be so of the block itself, as bits of `fact`: others are not asked. */
  needs?: number
  /** Whether the rule holds; reads only, and looks at no more than a fixed number of neighbours. */
  when(spot: Spot): boolean
}

/**
 * Lets rules propose what the blocks are that are still open, one rule after the other, so that a rule sees
 * what the stricter ones before it have proposed. Within one rule the order of blocks makes no difference.
 */
export function propose(page: Page, rules: readonly Rule[]): Page {
  const blocks = [...page.blocks]
  const proposed: Page = { ...page, blocks }
  const [first] = blocks
  if (!first) return proposed
  const spot = new Cursor(proposed, first)
  const open: number[] = []
  for (let i = 0; i < blocks.length; i++) if (isOpen(blocks[i])) open.push(i)
  // Of the list, those that are still open stand in front; to set its length anew takes longer than a rule.
  let count = open.length
  const held: number[] = []
  for (const { name, kind, needs = 0, when } of rules) {
    let left = 0
    let holds = 0
    for (let i = 0; i < count; i++) {
      const index = open[i] as number
      open[left] = index
      left++
      const block = blocks[index] as PageBlock
      if ((block.facts & needs) !== needs) continue
      spot.index = index
      spot.block = block
      if (!when(spot)) continue
      held[holds++] = index
      left--
    }
    count = left
    if (holds === 0) continue
    const proposal: Proposal = { kind, rule: name }
    for (let i = 0; i < holds; i++) {
      const index = held[i] as number
      blocks[index] = { ...(blocks[index] as PageBlock), proposal }
    }
  }
  return proposed
}

/** The block so many places on, or back. */
export const neighbour = ({ page, index }: Spot, offset: number): PageBlock | undefined =>
  page.blocks[index + offset]

export const isOpen = (block: PageBlock | undefined): block is PageBlock =>
  block !== undefined && block.proposal === null

export const is = (block: PageBlock | undefined, ...kinds: Kind[]): boolean => {
  const kind = block?.proposal?.kind
  return kind !== undefined && kinds.includes(kind)
}

/** Before the first, behind the last certain paragraph; neither on a page that has none. */
export const inHead = ({ index, page }: Spot): boolean => index < page.survey.first
export const inTail = ({ index, page }: Spot): boolean =>
  page.survey.last >= 0 && index > page.survey.last
export const inBody = (spot: Spot): boolean => !inHead(spot) && !inTail(spot)
