import { z } from 'zod'
import { kinds } from '../../engine/types'

const line = z.string().regex(/^\d+$/)
const numbers = z.array(z.int().nonnegative())

/** The parts of `Corrected`, as they come with a document. */
export const correctedParts = {
  kinds: z.record(z.string().regex(/^\d+(:\d+)?$/), z.enum(kinds)).optional(),
  joins: numbers.optional(),
  splits: z.record(line, numbers).optional(),
}

/** What each part is, in words: "joins" is … */
export const partsInWords: Readonly<Record<keyof typeof correctedParts, string>> = {
  kinds: `an object from lines ("13") or places in them ("13:120") to kinds (${kinds.join(', ')})`,
  joins: 'a list of lines',
  splits: 'an object from lines to lists of characters',
}
