import { type PageBlock, type Proposal, type Step } from '../page'
import { traitsOf, type Traits } from '../traits'
import { kinds, type Kind } from '../types'
import { blockModel } from '../weights/block-model'
import { marginals } from '../weights/chain'
import { choose } from '../weights/choose'
import { scoresOf, type Model } from '../weights/model'
import { reasonFor } from '../weights/reason'
import { confidenceOf } from '../weights/calibration'

const count = kinds.length

/**
 * Decides what every block is: all that is seen of it and of its neighbours is weighed, and the kinds of the
 * page are chosen so that they go together. What an editor or the markup says stays, and counts for the
 * neighbours.
 */
export const judge: Step = (page) => {
  const model = blockModel()
  const traits = traitsOf(page)
  const scores = scoresOf(model, traits)
  const given = new Map<number, Kind>()
  page.blocks.forEach(({ verdict }, index) => {
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
      const kind = chosen[index] ?? lastResort.kind
      return decided(block, index, kind, { model, shares, traits })
    }),
  }
}

const lastResort: Proposal = { kind: 'paragraph', rule: 'nothing else fits' }

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
