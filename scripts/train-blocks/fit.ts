import { kinds } from '../../src/engine/types'
import { chainOf, type Chain } from '../../src/engine/weights/chain'
import type { Features } from './features'
import type { TrainingPage } from './pages'
import { randomOf, shuffle } from './random'

const count = kinds.length

/** Chosen by cross-validation by publisher; neighbouring values differ by less than 0.2 points. */
const settings = { rate: 0.03, epochs: 10, decay: 3, drop: 0.4, draws: 3 }

export interface Fitted {
  rows: Float64Array
  chain: Chain
}

/**
 * Fits a linear-chain conditional random field to partly labelled pages: the probability of all labellings
 * that the gold allows is maximised, by AdaGrad with weight decay and dropout of features, the weights averaged over the later passes.
 * Order and dropout are drawn from fixed seeds, three times, and the three fits averaged: rare kinds vary by three
 * points from draw to draw. The same pages give the same weights.
 */
export function fit(pages: readonly TrainingPage[], features: Features): Fitted {
  const fits = Array.from({ length: settings.draws }, (_, draw) =>
    fitOnce(pages, features, draw + 1),
  )
  const mean = (of: (fitted: Fitted) => Float64Array) => {
    const sum = new Float64Array(of(fits[0]!).length)
    for (const fitted of fits) of(fitted).forEach((weight, i) => (sum[i]! += weight / fits.length))
    return sum
  }
  return {
    rows: mean(({ rows }) => rows),
    chain: chainOf({
      between: mean(({ chain }) => chain.between),
      first: mean(({ chain }) => chain.first),
      last: mean(({ chain }) => chain.last),
    }),
  }
}

function fitOnce(pages: readonly TrainingPage[], features: Features, draw: number): Fitted {
  const size = features.names.length * count
  const vectors = ['rows', 'between', 'first', 'last'] as const
  const sizes = { rows: size, between: count * count, first: count, last: count }
  const weights = Object.fromEntries(
    vectors.map((name) => [name, new Float64Array(sizes[name])]),
  ) as Vectors
  const grades = Object.fromEntries(
    vectors.map((name) => [name, new Float64Array(sizes[name]).fill(1e-6)]),
  ) as Vectors
  const sum = Object.fromEntries(
    vectors.map((name) => [name, new Float64Array(sizes[name])]),
  ) as Vectors
  const frequency = new Float64Array(features.names.length)
  for (const page of pages) {
    for (const block of features.of.get(page) ?? []) for (const id of block) frequency[id]!++
  }
  const order = [...pages]
  const random = randomOf(draw)
  const drawn = new Int32Array(features.names.length)
  const kept = new Uint8Array(features.names.length)
  /** What a page says of each feature that it has, and the page that said it last. */
  const steps = new Float64Array(size)
  const at = new Int32Array(features.names.length)
  const touched: number[] = []
  let fresh = 0
  let summed = 0
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random)
    for (const page of order) learn(page)
    if (epoch < settings.epochs / 2) continue
    summed++
    for (const name of vectors) weights[name].forEach((weight, i) => (sum[name][i]! += weight))
  }
  for (const name of vectors) sum[name].forEach((total, i) => (sum[name][i] = total / summed))
  return { rows: sum.rows, chain: chainOf(sum) }

  function learn(page: TrainingPage): void {
    fresh++
    const blocks = (features.of.get(page) ?? []).map((list) => list.filter(isKept))
    const scores = potentials(weights, blocks)
    const wanted = expectations(scores, weights, blocks.length, page.allowed)
    const found = expectations(scores, weights, blocks.length, null)
    touched.length = 0
    for (let i = 0; i < blocks.length; i++) {
      const step = new Float64Array(count)
      let any = false
      for (let kind = 0; kind < count; kind++) {
        step[kind] =
          (wanted.nodes[i * count + kind]! - found.nodes[i * count + kind]!) * page.weight
        if (Math.abs(step[kind]!) > 1e-4) any = true
      }
      for (let kind = 0; kind < count; kind++) {
        if (i === 0)
          update(
            'first',
            kind,
            step[kind]! - (settings.decay * weights.first[kind]!) / pages.length,
          )
        if (i === blocks.length - 1)
          update('last', kind, step[kind]! - (settings.decay * weights.last[kind]!) / pages.length)
      }
      if (!any) continue
      for (const id of blocks[i]!) {
        if (at[id] !== fresh) {
          at[id] = fresh
          touched.push(id)
          steps.fill(0, id * count, (id + 1) * count)
        }
        for (let kind = 0; kind < count; kind++) steps[id * count + kind]! += step[kind]!
      }
    }
    const { rows } = weights
    for (const id of touched) {
      // Decay is due at every step of a page; frequent features have more of them.
      const decay = (settings.decay * Math.min(1, 30 / frequency[id]!)) / 10
      // As `update` does, without its look-ups: most of the time is spent here.
      for (let i = id * count; i < (id + 1) * count; i++) {
        const step = steps[i]! - decay * rows[i]!
        grades.rows[i]! += step * step
        rows[i]! += (settings.rate * step) / Math.sqrt(grades.rows[i]!)
      }
    }
    for (let i = 0; i < count * count; i++)
      update(
        'between',
        i,
        (wanted.edges[i]! - found.edges[i]!) * page.weight -
          (settings.decay * weights.between[i]!) / pages.length,
      )
  }

  /** Whether a feature is left in for this page and pass; drawn when first asked. */
  function isKept(id: number): boolean {
    if (drawn[id] !== fresh) {
      drawn[id] = fresh
      kept[id] = random() < settings.drop ? 0 : 1
    }
    return kept[id] === 1
  }

  function update(name: keyof Vectors, i: number, step: number): void {
    grades[name][i]! += step * step
    weights[name][i]! += (settings.rate * step) / Math.sqrt(grades[name][i]!)
  }
}

type Vectors = Record<'rows' | 'between' | 'first' | 'last', Float64Array>

function potentials({ rows, first, last }: Vectors, blocks: readonly Int32Array[]): Float64Array {
  const scores = scoresOf(rows, blocks)
  const end = (blocks.length - 1) * count
  for (let kind = 0; kind < count; kind++) {
    scores[kind]! += first[kind]!
    scores[end + kind]! += last[kind]!
  }
  return scores
}

/** The sums of the weights of every block's features, by kind. */
export function scoresOf(rows: Float64Array, blocks: readonly Int32Array[]): Float64Array {
  const scores = new Float64Array(blocks.length * count)
  for (let i = 0; i < blocks.length; i++) {
    for (const id of blocks[i]!)
      for (let kind = 0; kind < count; kind++) scores[i * count + kind]! += rows[id * count + kind]!
  }
  return scores
}

/** Forward and backward sums, with the expected number of each pair of neighbours. */
function expectations(
  scores: Float64Array,
  { between }: Vectors,
  blocks: number,
  allowed: readonly number[] | null,
) {
  const follows = between.map(Math.exp)
  const fits = new Float64Array(scores.length)
  const forward = new Float64Array(scores.length)
  const backward = new Float64Array(scores.length).fill(1)
  const sums = new Float64Array(blocks)
  for (let i = 0; i < blocks; i++) {
    const at = i * count
    let greatest = scores[at]!
    for (let kind = 1; kind < count; kind++)
      if (scores[at + kind]! > greatest) greatest = scores[at + kind]!
    for (let kind = 0; kind < count; kind++) {
      const may = !allowed || (allowed[i]! >> kind) & 1
      fits[at + kind] = may ? Math.exp(scores[at + kind]! - greatest) : 0
      let reached = i === 0 ? 1 : 0
      if (i > 0)
        for (let z = 0; z < count; z++)
          reached += forward[at - count + z]! * follows[z * count + kind]!
      forward[at + kind] = reached * fits[at + kind]!
      sums[i]! += forward[at + kind]!
    }
    sums[i] = sums[i]! > 0 ? sums[i]! : 1e-300
    for (let kind = 0; kind < count; kind++) forward[at + kind]! /= sums[i]!
  }
  for (let i = blocks - 2; i >= 0; i--) {
    for (let kind = 0; kind < count; kind++) {
      let value = 0
      for (let z = 0; z < count; z++) {
        const next = (i + 1) * count + z
        value += follows[kind * count + z]! * fits[next]! * backward[next]!
      }
      backward[i * count + kind] = value / sums[i + 1]!
    }
  }
  const edges = new Float64Array(count * count)
  for (let i = 1; i < blocks; i++)
    for (let z = 0; z < count; z++)
      for (let kind = 0; kind < count; kind++) {
        const at = i * count + kind
        edges[z * count + kind]! +=
          (forward[(i - 1) * count + z]! * follows[z * count + kind]! * fits[at]! * backward[at]!) /
          sums[i]!
      }
  const nodes = forward.map((value, i) => value * backward[i]!)
  return { nodes, edges }
}
