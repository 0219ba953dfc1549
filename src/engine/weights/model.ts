import { families, traitCount, type Traits } from '../traits'
import { kinds } from '../types'
import type { Chain } from './chain'
import { isFar, offsets } from './offsets'

const count = kinds.length
/** Weights are written as whole numbers, so many to one. */
export const scale = 100

/** What the weights know of a word: anywhere in a short block, as its first, as its last. */
export const wordPlaces = ['word', 'first word', 'last word'] as const
/** Instead of a trait, where the page has no block. */
export const nothing = 'no block'

/** The weights of everything that can be seen, ready for adding up. */
export interface Model {
  chain: Chain
  /** `count` numbers a row; row 0 is all zeros. */
  rows: Float64Array
  /** For each offset the row of each trait, 0 where it has no weight; the last is that of `nothing`. */
  traits: readonly Int32Array[]
  /** For each of `wordPlaces` the row of a word. */
  words: readonly ReadonlyMap<string, number>[]
}

/** The name under which a trait's weights are written. */
export function traitNames(): string[] {
  return [
    ...families.flatMap(({ name, labels }) => labels.map((label) => `${name}: ${label}`)),
    nothing,
  ]
}

/**
 * Reads weights as scripts/train-blocks writes them: lines of name, tab, `count` whole numbers. Names are
 * "first", "last", "between KIND", "OFFSET TRAIT" and "PLACE|WORD".
 *
 * @throws Error on a name that nothing answers to: code and weights do not belong together
 */
export function modelOf(source: string): Model {
  const numbered = new Map(traitNames().map((name, id) => [name, id]))
  const chain: Chain = {
    between: new Float64Array(count * count),
    first: new Float64Array(count),
    last: new Float64Array(count),
  }
  const traits = offsets.map(() => new Int32Array(traitCount() + 1))
  const words = wordPlaces.map(() => new Map<string, number>())
  const rows = new Array<number>(count).fill(0)
  for (const line of source.split('\n')) {
    if (line === '') continue
    const [name = '', numbers = ''] = line.split('\t')
    const weights = numbers.split(' ').map((number) => Number(number) / scale)
    if (name === 'first' || name === 'last') chain[name].set(weights)
    else if (name.startsWith('between ')) {
      chain.between.set(weights, kinds.findIndex((kind) => kind === name.slice(8)) * count)
    } else {
      place(name, rows.length / count)
      rows.push(...weights)
    }
  }
  return { chain, rows: Float64Array.from(rows), traits, words }

  function place(name: string, row: number): void {
    const bar = name.indexOf('|')
    const where = wordPlaces.findIndex((word) => word === name.slice(0, Math.max(0, bar)))
    const space = name.indexOf(' ')
    const id = numbered.get(name.slice(space + 1))
    const offset = offsets.findIndex((one) => String(one) === name.slice(0, space))
    if (where >= 0) words[where]?.set(name.slice(bar + 1), row)
    else if (id !== undefined && traits[offset]) traits[offset][id] = row
    else throw new Error(`No trait is called “${name}”: run scripts/train-blocks again.`)
  }
}

/**
 * The rows of the model that speak of a block.
 *
 * @param take called with the row, and with the offset and trait or the word that it is the weight of
 */
export function rowsOf(
  { traits, words }: Model,
  page: readonly Traits[],
  index: number,
  take: (row: number, offset: number, trait: number) => void,
): void {
  for (let slot = 0; slot < offsets.length; slot++) {
    const offset = offsets[slot] as number
    const rows = traits[slot] as Int32Array
    const seen = page[index + offset]
    if (!seen) take(rows[rows.length - 1] as number, offset, rows.length - 1)
    const ids = seen ? (isFar(offset) ? seen.far : seen.ids) : []
    for (const id of ids) take(rows[id] as number, offset, id)
  }
  const here = page[index]?.words ?? []
  const [any, first, last] = words
  for (const word of new Set(here)) take(any?.get(word) ?? 0, 0, -1)
  if (here.length > 0) take(first?.get(here[0] ?? '') ?? 0, 0, -1)
  if (here.length > 1) take(last?.get(here.at(-1) ?? '') ?? 0, 0, -1)
}

/** How well each kind fits each block, `count` numbers a block. */
export function scoresOf(model: Model, page: readonly Traits[]): Float64Array {
  const scores = new Float64Array(page.length * count)
  for (let index = 0; index < page.length; index++) {
    const at = index * count
    rowsOf(model, page, index, (row) => {
      if (row === 0) return
      const from = row * count
      for (let kind = 0; kind < count; kind++)
        scores[at + kind] = (scores[at + kind] as number) + (model.rows[from + kind] as number)
    })
  }
  return scores
}
