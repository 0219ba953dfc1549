import { mostBlocks, type PageBlock, type Proposal, type Step, type Verdict } from '../page'
import { traitsOf, type Traits } from '../traits'
import { kinds, type Kind } from '../types'
import { blockModel } from '../weights/block-model'
import { marginals } from '../weights/chain'
import { choose } from '../weights/choose'
import { scoresOf, type Model } from '../weights/model'
import { reasonFor } from '../weights/reason'
import { confidenceOf } from '../weights/calibration'

const count = kinds.length

/** How often the rules are right by themselves, on the corpus. */
const byRuleAlone = 0.8

/**
 * Decides what every block is: all that is seen of it and of its neighbours is weighed, and the kinds of the
 * page are chosen so that they go together. What an editor or the markup says stays, and counts for the
 * neighbours.
 */
export const judge: Step = (page) => {
  const model = blockModel()
  const blocks = page.blocks.slice(0, mostBlocks)
  const traits = traitsOf({ ...page, blocks })
  const scores = scoresOf(model, traits)
  const given = new Map<number, Kind>()
  blocks.forEach(({ verdict }, index) => {
    if (!verdict) return
    given.set(index, verdict.kind)
    fix(scores, index, verdict.kind)
  })
  const shares = marginals(scores, model.chain)
  const chosen = choose(shares, given)
  return {
    ...page,
    blocks: page.blocks.map((block, index) => {
      if (block.verdict) return block
      const kind = chosen[index]
      return kind ? decided(block, index, kind, { model, shares, traits }) : asProposed(block)
    }),
  }
}

const lastResort: Proposal = { kind: 'paragraph', rule: 'nothing else fits' }

const asProposed = (block: PageBlock): PageBlock => ({
  ...block,
  verdict: verdictOf(block.proposal ?? lastResort),
})

const verdicts = new WeakMap<Proposal, Verdict>()

/** Rules propose the same for thousands of blocks. */
function verdictOf(proposal: Proposal): Verdict {
  const known = verdicts.get(proposal)
  if (known) return known
  const verdict = { ...proposal, confidence: byRuleAlone }
  verdicts.set(proposal, verdict)
  return verdict
}

/** Leaves the block at `index` no other kind. */
function fix(scores: Float64Array, index: number, kind: Kind): void {
  const known = kinds.indexOf(kind)
  for (let i = 0; i < count; i++) scores[index * count + i] = i === known ? 0 : -Infinity
}

/** What a page's verdicts come from. */
interface Weighed {
  model: Model
  shares: Float64Array
  traits: Traits
}

function decided(
  block: PageBlock,
  index: number,
  kind: Kind,
  { model, shares, traits }: Weighed,
): PageBlock {
  const proposed = block.proposal ?? lastResort
  const share = shares[index * count + kinds.indexOf(kind)] ?? 0
  const rule =
    proposed.kind === kind
      ? proposed.rule
      : `weighed against ${proposed.kind}: ${reasonFor(model, traits, index, kind, proposed.kind) || 'what stands around it'}`
  return { ...block, verdict: { kind, confidence: confidenceOf(share, model.calibration), rule } }
}
