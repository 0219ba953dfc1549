import { kinds, type Kind } from '../../src/engine/types'
import type { Calibration } from '../../src/engine/weights/calibration'
import { marginals } from '../../src/engine/weights/chain'
import { choose } from '../../src/engine/weights/choose'
import type { Features } from './features'
import { fit, scoresOf } from './fit'
import type { TrainingPage } from './pages'
import { randomOf, shuffle } from './random'

const count = kinds.length
const folds = 6

/** One block as the weights of other publishers read it. */
export interface Guess {
  page: TrainingPage
  index: number
  kind: Kind
  share: number
  right: boolean
}

/** Reads every page of the corpus with weights that were fitted without its publisher. */
export function crossValidate(
  corpus: readonly TrainingPage[],
  others: readonly TrainingPage[],
  features: Features,
): Guess[] {
  const publishers = [...new Set(corpus.map(({ publisher }) => publisher))]
  shuffle(publishers, randomOf(7))
  const foldOf = new Map(publishers.map((publisher, i) => [publisher, i % folds]))
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const elsewhere = (page: TrainingPage) => foldOf.get(page.publisher) !== fold
    const { rows, chain } = fit([...corpus, ...others].filter(elsewhere), features)
    process.stderr.write(`fold ${fold + 1} of ${folds}\n`)
    return corpus
      .filter((page) => !elsewhere(page))
      .flatMap((page) =>
        guesses(page, marginals(scoresOf(rows, features.of.get(page) ?? []), chain)),
      )
  })
}

function guesses(page: TrainingPage, shares: Float64Array): Guess[] {
  const chosen = choose(shares, new Map())
  return page.gold.flatMap((gold, index) => {
    const kind = chosen[index]
    if (gold === null || kind === undefined) return []
    const number = kinds.indexOf(kind)
    const right = ((page.right[index]! >> number) & 1) === 1
    return [{ page, index, kind, share: shares[index * count + number]!, right }]
  })
}

/** The chain's shares are compared in logits; beyond that one is as sure as the other. */
const surest = 7

/** Slope and offset that turn the chain's share into how often it is right: logistic regression, by gradient. */
export function calibrationOf(all: readonly Guess[]): Calibration {
  let [slope, offset] = [1, 0]
  const points = all.map(({ share, right }) => ({
    x: Math.max(-surest, Math.min(surest, Math.log(share / (1 - share)))),
    y: right ? 1 : 0,
  }))
  for (let step = 0; step < 2000; step++) {
    let [up, aside] = [0, 0]
    for (const { x, y } of points) {
      const miss = y - 1 / (1 + Math.exp(-(slope * x + offset)))
      up += miss * x
      aside += miss
    }
    slope += (0.3 * up) / points.length
    offset += (0.3 * aside) / points.length
  }
  return { slope, offset }
}
