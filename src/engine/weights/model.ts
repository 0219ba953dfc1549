import {
  families,
  hashOfWord,
  knownWordCount,
  traitCount,
  traitsFrom,
  traitsTo,
  type Traits,
} from '../traits'
import { NumberTable } from '../lexicon/number-table'
import type { Vocabulary } from '../traits/vocabulary'
import { kinds } from '../types'
import type { Calibration } from './calibration'
import { chainOf, type Chain } from './chain'
import { offsets } from './offsets'

const count = kinds.length
/** Weights are written as whole numbers, so many to one. */
export const scale = 100

/** What the weights know of a word: anywhere in a short block, as its first, as its last. */
export const wordPlaces = ['word', 'first word', 'last word'] as const
/** Instead of a trait, where the page has no block. */
const nothing = 'no block'

/** The weights of everything that can be seen, ready for adding up. */
export interface Model {
  chain: Chain
  calibration: Calibration
  /** Rows of weights as `packed` makes them; row 0 is all zeros. */
  pairs: Float64Array
  /** For each offset the row of each trait, 0 where it has no weight; the last is that of `nothing`. */
  traits: readonly Uint16Array[]
  /** Where the rows of a word begin in `wordRows`, by its hash. */
  words: NumberTable
  /** One row for each of `wordPlaces`. */
  wordRows: Int32Array
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
 * "calibration" (of two numbers), "first", "last", "between KIND", "OFFSET TRAIT" and "PLACE|WORD".
 *
 * @throws Error on a name that nothing answers to: code and weights do not belong together
 */
export function modelOf(source: string): Model {
  const numbered = new Map(traitNames().map((name, id) => [name, id]))
  const chain = {
    between: new Float64Array(count * count),
    first: new Float64Array(count),
    last: new Float64Array(count),
  }
  const calibration: Calibration = { slope: 1, offset: 0 }
  const traits = offsets.map(() => new Uint16Array(traitCount() + 1))
  const words = new Map<number, number[]>()
  const rows = new Array<number>(count).fill(0)
  for (const line of source.split('\n')) {
    if (line === '') continue
    const [name = '', numbers = ''] = line.split('\t')
    const whole = numbers.split(' ').map(Number)
    const weights = whole.map((number) => number / scale)
    if (name === 'calibration') [calibration.slope = 1, calibration.offset = 0] = weights
    else if (name === 'first' || name === 'last') chain[name].set(weights)
    else if (name.startsWith('between ')) {
      chain.between.set(weights, kinds.findIndex((kind) => kind === name.slice(8)) * count)
    } else {
      place(name, rows.length / count)
      rows.push(...whole)
    }
  }
  return {
    chain: chainOf(chain),
    calibration,
    pairs: packed(rows),
    traits,
    // Nothing begins at 0: it would be no value of the table.
    words: new NumberTable([...words.keys()].map((hash, i) => [hash, 3 * i + 3] as const)),
    wordRows: Int32Array.from([0, 0, 0, ...[...words.values()].flat()]),
  }

  function place(name: string, row: number): void {
    const bar = name.indexOf('|')
    const where = wordPlaces.findIndex((word) => word === name.slice(0, Math.max(0, bar)))
    const space = name.indexOf(' ')
    const id = numbered.get(name.slice(space + 1))
    const offset = offsets.findIndex((one) => String(one) === name.slice(0, space))
    if (where >= 0) {
      const word = hashOfWord(name.slice(bar + 1))
      const rowsOfWord = words.get(word) ?? [0, 0, 0]
      rowsOfWord[where] = row
      words.set(word, rowsOfWord)
    } else if (id !== undefined && traits[offset]) traits[offset][id] = row
    else throw new Error(`No trait is called “${name}”: run scripts/train-blocks again.`)
  }
}

/** More rows than any block has: lists of traits and words end before. */
const mostRows = 2048

/** Room for the rows of a block: as units of 16 bits, so that no sum of an index can leave what an index can be. */
export const roomForRows = (): Uint16Array => new Uint16Array(mostRows)
const rows = roomForRows()

/**
 * The rows of the model that speak of a block, in the order of offsets, traits and words; `reasonFor` names
 * them in the same order.
 *
 * @param rows filled from its start
 * @returns how many
 */
export function rowsOf(model: Model, page: Traits, index: number, rows: Uint16Array): number {
  let length = 0
  for (let slot = 0; slot < offsets.length; slot++) {
    const offset = offsets[slot] as number
    const of = model.traits[slot] as Uint16Array
    const at = index + offset
    if (at < 0 || at >= page.blocks) {
      rows[length++] = of[of.length - 1] as number
      continue
    }
    const { numbers } = page.lists
    const end = traitsTo(page, at, offset)
    for (let i = traitsFrom(page, at); i < end; i++)
      rows[length++] = of[numbers[i] as number] as number
  }
  return addRowsOfWords(model, page, index, rows, length)
}

function addRowsOfWords(
  { words: table, wordRows }: Model,
  { vocabulary }: Traits,
  index: number,
  rows: Uint16Array,
  filled: number,
): number {
  const { hashes, words } = vocabulary
  const from = words.starts[index] as number
  const end = from + knownWordCount(vocabulary, index)
  let length = filled
  for (let i = from; i < end; i++) {
    const hash = hashes[words.numbers[i] as number] as number
    const known = table.get(hash)
    if (known === 0) continue
    if (isFirstOfItsKind(vocabulary, from, i, hash)) rows[length++] = wordRows[known] as number
    if (i === from) rows[length++] = wordRows[known + 1] as number
    else if (i === end - 1) rows[length++] = wordRows[known + 2] as number
  }
  return length
}

function isFirstOfItsKind(
  { hashes, words }: Vocabulary,
  from: number,
  at: number,
  hash: number,
): boolean {
  for (let i = from; i < at; i++) if (hashes[words.numbers[i] as number] === hash) return false
  return true
}

/** Kinds stand in pairs, the last one alone. */
const pairCount = Math.ceil(count / 2)
/** So many pairs `addUp` adds. */
const lanes = 7
if (pairCount !== lanes) throw new Error(`addUp adds up ${lanes} pairs of kinds, not ${pairCount}.`)
/** So far apart that sums of a thousand weights of either kind do not meet: 2^26. */
const apart = 0x4000000

/**
 * Two weights in one number, so that one addition does for both: the first times 2^26, plus the second. A double
 * holds both sums exactly. It makes adding up, which all reading waits for, twice as fast.
 */
function packed(rows: readonly number[]): Float64Array {
  const pairs = new Float64Array((rows.length / count) * pairCount)
  for (let i = 0; i < rows.length; i++) {
    const kind = i % count
    const place = ((i - kind) / count) * pairCount + (kind >> 1)
    const weight = rows[i] as number
    pairs[place] = (pairs[place] as number) + (kind % 2 === 0 ? weight * apart : weight)
  }
  return pairs
}

/** What the first and the second weight of a pair are, or what their sums are. */
const firstOf = (pair: number): number => Math.round(pair / apart)
const secondOf = (pair: number): number => pair - firstOf(pair) * apart

/** The weight of a kind in a row. */
export function weightOf({ pairs }: Model, row: number, kind: number): number {
  const pair = pairs[row * pairCount + (kind >> 1)] as number
  return kind % 2 === 0 ? firstOf(pair) : secondOf(pair)
}

/** How well each kind fits each block, `count` numbers a block. */
export function scoresOf(model: Model, page: Traits): Float64Array {
  const scores = new Float64Array(page.blocks * count)
  const sums = new Float64Array(pairCount)
  for (let index = 0; index < page.blocks; index++) {
    addUp(model.pairs, rows, rowsOf(model, page, index, rows), sums)
    for (let kind = 0; kind < count; kind++) {
      const pair = sums[kind >> 1] as number
      scores[index * count + kind] = (kind % 2 === 0 ? firstOf(pair) : secondOf(pair)) / scale
    }
  }
  return scores
}

/** Adds up rows of seven numbers, the pairs of thirteen kinds: each sum by itself, so that none waits for memory. */
function addUp(pairs: Float64Array, rows: Uint16Array, length: number, sums: Float64Array) {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  let e = 0
  let f = 0
  let g = 0
  for (let i = 0; i < length; i++) {
    const row = (rows[i] as number) * pairCount
    if (row === 0) continue
    a += pairs[row] as number
    b += pairs[row + 1] as number
    c += pairs[row + 2] as number
    d += pairs[row + 3] as number
    e += pairs[row + 4] as number
    f += pairs[row + 5] as number
    g += pairs[row + 6] as number
  }
  sums[0] = a
  sums[1] = b
  sums[2] = c
  sums[3] = d
  sums[4] = e
  sums[5] = f
  sums[6] = g
}
