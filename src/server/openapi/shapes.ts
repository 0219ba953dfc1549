import type { Parameter, Schema } from './types'

/** Shapes that answers have in common, and what is said in addresses. */

const whole = { type: 'integer' }
const flag = { type: 'boolean' }
const page = { type: ['integer', 'null'] }

export const object = (properties: Record<string, Schema>, optional: string[] = []): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
})

export const text: Schema = { type: 'string' }
export const moment: Schema = { type: 'string', format: 'date-time' }

/** A page of a list, as Payload answers it. */
export const pageOf = (items: Schema): Schema =>
  object({
    docs: { type: 'array', items },
    totalDocs: whole,
    limit: whole,
    totalPages: whole,
    page: whole,
    pagingCounter: { ...whole, description: 'The number of the first document of this page.' },
    hasPrevPage: flag,
    hasNextPage: flag,
    prevPage: page,
    nextPage: page,
  })

/** A page with one document, as an example. */
export const pageWith = (doc: unknown) => ({
  docs: [doc],
  totalDocs: 1,
  limit: 10,
  totalPages: 1,
  page: 1,
  pagingCounter: 1,
  hasPrevPage: false,
  hasNextPage: false,
  prevPage: null,
  nextPage: null,
})

export const pathId = (what: string): Parameter => ({
  name: 'id',
  in: 'path',
  required: true,
  description: `Id of the ${what}.`,
  schema: { ...text, pattern: '^[0-9a-f]{24}$' },
})
