import { placeOf } from '../../../engine/editor/places-of'
import type { Block, Corrected, Kind } from '../../../engine/types'
import { omit } from '../omit'

/** A place in the source, in lines from 1 and UTF-16 units from 0. */
export interface Place {
  line: number
  at: number
}

type Standing = Pick<Block, 'lines' | 'at'>

/** Everything that can be corrected, without gaps. */
const whole = ({ kinds = {}, joins = [], splits = {} }: Corrected): Required<Corrected> => ({
  kinds,
  joins,
  splits,
})

/** Says what a block is. */
export function withKind(corrected: Corrected, block: Standing, kind: Kind): Corrected {
  const { kinds } = withoutKinds(corrected, block)
  return { ...whole(corrected), kinds: { ...kinds, [placeOf(block.lines[0], block.at)]: kind } }
}

/** Lets a block go on with the block before it, whose kind it then has. */
export function withJoin(corrected: Corrected, block: Standing): Corrected {
  const { joins, splits } = whole(corrected)
  const line = block.lines[0]
  const kinds = withoutKinds(corrected, block).kinds ?? {}
  const cuts = splits[line] ?? []
  // The cut that began it, however much white space behind; else the document's own beginning of a block.
  const cut = cuts.filter((at) => at <= (block.at ?? 0)).sort((a, b) => b - a)[0]
  if (cut === undefined) return { kinds, joins: rising([...joins, line]), splits }
  const left = cuts.filter((at) => at !== cut)
  return {
    kinds,
    joins,
    splits: left.length > 0 ? { ...splits, [line]: left } : omit(splits, line),
  }
}

/** Lets a new block begin at a place; where lines were joined, takes the joint apart. */
export function withSplit(
  corrected: Corrected,
  { line, at }: Place,
  isLineStart: boolean,
): Corrected {
  const { kinds, joins, splits } = whole(corrected)
  if (isLineStart && joins.includes(line))
    return { kinds, joins: joins.filter((one) => one !== line), splits }
  const cuts = rising([...(splits[line] ?? []), isLineStart ? 0 : at])
  return { kinds, joins, splits: { ...splits, [line]: cuts } }
}

/** Takes back whatever was corrected on the lines of a block: the engine says again what stands there. */
export function without(corrected: Corrected, { lines: [from, to] }: Standing): Corrected {
  const { kinds, joins, splits } = whole(corrected)
  const isElsewhere = (line: number) => line < from || line > to
  return {
    kinds: pick(kinds, (place) => isElsewhere(parseInt(place))),
    joins: joins.filter(isElsewhere),
    splits: pick(splits, (line) => isElsewhere(Number(line))),
  }
}

/** Whether anything on the lines of a block was corrected. */
export function isCorrected(corrected: Corrected, block: Standing): boolean {
  const { kinds, joins, splits } = whole(corrected)
  const rest = whole(without(corrected, block))
  const size = (one: Required<Corrected>) =>
    Object.keys(one.kinds).length + one.joins.length + Object.keys(one.splits).length
  return size(rest) < size({ kinds, joins, splits })
}

/** No block has two kinds. */
function withoutKinds(corrected: Corrected, { lines: [from, to], at }: Standing): Corrected {
  const { kinds, joins, splits } = whole(corrected)
  const isOf = (place: string) => {
    const [line = 0, character] = place.split(':').map(Number)
    if (line === from) return (character ?? undefined) === at
    return line > from && line <= to && character === undefined
  }
  return { kinds: pick(kinds, (place) => !isOf(place)), joins, splits }
}

const rising = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b)

const pick = <T>(record: Readonly<Record<string, T>>, isKept: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => isKept(key)))
