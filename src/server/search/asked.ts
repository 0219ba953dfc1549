import { z } from 'zod'
import { spaceWords } from '../../lib/space-words'
import { sent } from '../sent'

/** A search is a line that somebody types. */
export const MOST_CHARACTERS = 200
export const MOST_HITS = 50
/** Nobody turns to page 51; MongoDB sorts as many as the page ends with. */
export const DEEPEST = 1_000

const wholeNumber = (most: number) =>
  z.coerce
    .number({ message: 'must be a number' })
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .max(most, `must be at most ${most}`)
const text = (most: number) =>
  z.string({ message: 'must be given once' }).trim().max(most, `has more than ${most} characters`)

const schema = z
  .strictObject({
    q: text(MOST_CHARACTERS).min(1, 'must be given'),
    page: wholeNumber(DEEPEST).default(1),
    limit: wholeNumber(MOST_HITS).default(10),
    section: text(200).optional(),
    language: text(35).optional(),
  })
  .refine(({ page, limit }) => page * limit <= DEEPEST, {
    path: ['page'],
    message: `goes beyond the first ${DEEPEST} hits: narrow the search`,
  })

/** What somebody looks for. */
export interface Asked extends z.infer<typeof schema> {
  /** What is to be found, as MongoDB reads it: words, "phrases", -what is not to be in it. */
  search: string
  /** The words of it that are to be found: what is shown of a hit is about them. */
  wanted: string
}

/** A part of a search, with the minus that excludes it. */
const PART = /(?<!\S)(-?)("[^"]*"?|\S+)/g

/**
 * @param query of the request, as Express parses it
 * @throws UsageError (400) that names what is wrong
 */
export function asked(query: unknown): Asked {
  const checked = sent(schema, query)
  const search = spaceWords(checked.q.normalize('NFC'))
  const wanted = [...search.matchAll(PART)].flatMap(([, minus, part]) => (minus ? [] : part))
  return { ...checked, search, wanted: wanted.join(' ') }
}
