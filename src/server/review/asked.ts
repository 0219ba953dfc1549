import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { editors } from '../../access/editors'
import { UsageError } from '../../lib/errors'
import {
  editorKinds,
  MOST_COUNTED,
  REVIEW_PAGE,
  reviewKinds,
  type ReviewKind,
} from '../../lib/review'

const text = z.string().max(500).optional()

const narrowing = z.object({
  section: text,
  language: text,
  mine: z.enum(['true', 'false']).default('false'),
})

const page = narrowing.extend({
  kind: z.enum(reviewKinds),
  page: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_COUNTED / REVIEW_PAGE)
    .default(1),
})

/** What the queue is narrowed to; an empty text narrows nothing. */
export type Narrowing = z.infer<typeof narrowing>

/**
 * @returns what a request for a page of the queue asks for
 * @throws UsageError (400) that names what is wrong with it
 */
export const askedPage = (query: unknown) => checked(page, query)

/** As `askedPage`, for a request of counts. */
export const askedNarrowing = (query: unknown): Narrowing => checked(narrowing, query)

/** The kinds of which somebody who may see the queue can settle anything. */
export const kindsFor = (req: PayloadRequest): ReviewKind[] =>
  reviewKinds.filter((kind) => editors({ req }) || !editorKinds.includes(kind))

function checked<Schema extends z.ZodType>(schema: Schema, query: unknown): z.infer<Schema> {
  const { data, error } = schema.safeParse(query)
  if (data !== undefined) return data
  const [issue] = error?.issues ?? []
  throw new UsageError(`${issue?.path.join('.')}: ${issue?.message}.`)
}
