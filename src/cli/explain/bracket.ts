import type { Block } from '../../engine/types'

/** The left edge of a figure at one of its blocks: where it begins, goes on and ends. */
export interface Bracket {
  number: number
  begins: boolean
  ends: boolean
}

/** @returns null for a block that belongs to no figure */
export function bracketOf(blocks: readonly Block[], index: number): Bracket | null {
  const number = blocks[index]?.figure
  if (number === undefined) return null
  return {
    number,
    begins: blocks[index - 1]?.figure !== number,
    ends: blocks[index + 1]?.figure !== number,
  }
}

/** The piece of the bracket on one row of its block. */
export function edgeOf(bracket: Bracket | null, isFirst: boolean, isLast: boolean): string {
  if (!bracket) return ''
  const { number, begins, ends } = bracket
  if (begins && isFirst) return ends && isLast ? `${number}╶` : `${number}┌`
  return ends && isLast ? '└' : '│'
}
