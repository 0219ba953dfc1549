import { draftOf } from './draft'
import { textOf } from './text-of'

/** A synthetic page of news. */
export interface SyntheticDocument {
  sourceKey: string
  text: string
}

interface Choice {
  /** Another one, other documents. */
  seed: number
  /** Number of the first; 0 unless told. */
  from?: number
}

/**
 * Pages of synthetic news, varied as news is, one after the other: nothing of one is kept for the next, except by its
 * number. A document is the same whatever comes before it and however many there are.
 */
export function* documents(
  count: number,
  { seed, from = 0 }: Choice,
): Generator<SyntheticDocument, void, void> {
  for (let index = from; index < from + count; index++) {
    yield { sourceKey: `synthetic/${seed}/${index}`, text: textOf(draftOf(seed, index)) }
  }
}
