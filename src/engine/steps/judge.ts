import type { PageBlock, Step } from '../page'
import { traitsOf, type Traits } from '../traits'
import { kinds, type Kind } from '../types'
import { blockWeights } from '../weights/block-weights'
import { marginals } from '../weights/chain'
import { modelOf, scoresOf } from '../weights/model'
import { reasonFor } from '../weights/reason'
import { confidenceOf, favours } from '../weights/calibration'

const model = modelOf(blockWeights)
const count = kinds.length

/**
 * Decides what every block is: all that is seen of it and of its neighbours is weighed, and the kinds of the
 * page are chosen so that they go together. What an editor or the markup says stays, and counts for the
 * neighbours.
 */
export const judge: Step = (page) => {
  const traits = traitsOf(page)
  const scores = scoresOf(model, traits)
  for (const [index, block] of page.blocks.entries()) {
    if (block.verdict) fix(scores, index, block.verdict.kind)
  }
  const shares = marginals(scores, model.chain)
  return {
    ...page,
    blocks: page.blocks.map((block, index) =>
      block.verdict ? block : decided(block, index, shares, traits),
    ),
  }
}

/** Leaves the block at `index` no other kind. */
function fix(scores: Float64Array, index: number, kind: Kind): void {
  const known = kinds.indexOf(kind)
  for (let i = 0; i < count; i++) scores[index * count + i] = i === known ? 0 : -Infinity
}

function decided(
  block: PageBlock,
  index: number,
  shares: Float64Array,
  traits: readonly Traits[],
): PageBlock {
  const at = index * count
  const worth = kinds.map((kind, i) => (shares[at + i] ?? 0) * (favours[kind] ?? 1))
  const best = worth.indexOf(Math.max(...worth))
  const kind = kinds[best] ?? 'paragraph'
  const proposed = block.proposal ?? { kind, rule: 'nothing else fits' }
  const rule =
    proposed.kind === kind
      ? proposed.rule
      : `weighed against ${proposed.kind}: ${reasonFor(model, traits, index, kind, proposed.kind) || 'what stands around it'}`
  return { ...block, verdict: { kind, confidence: confidenceOf(shares[at + best] ?? 0), rule } }
}
