import type { SanitizedCollectionConfig } from 'payload'
import { MAX_READ } from '../../lib/max-read'
import type { Parameter, Schema } from './types'

const query = (
  name: string,
  description: string,
  schema: Schema,
  example?: unknown,
): Parameter => ({
  name,
  in: 'query',
  description,
  schema,
  ...(example !== undefined && { example }),
})

const nested = (name: string, description: string): Parameter => ({
  name,
  in: 'query',
  description,
  style: 'deepObject',
  explode: true,
  schema: { type: 'object', additionalProperties: true },
})

/** Which documents. */
export const where: Parameter = {
  name: 'where',
  in: 'query',
  description:
    'Which documents: JSON as here, or in brackets, `where[section][equals]=world`. Operators: `equals`, `not_equals`, `in`, `not_in`, `exists`, `contains`, `like`, `greater_than`, `greater_than_equal`, `less_than`, `less_than_equal`; `and` and `or` take lists.',
  content: {
    'application/json': { schema: { type: 'object', additionalProperties: true }, example: {} },
  },
}

export const depth = query(
  'depth',
  `How many references away documents are sent along instead of their ids.`,
  { type: 'integer', minimum: 0, maximum: MAX_READ.depth, default: 1 },
)

const select = nested(
  'select',
  'Which fields to send, `select[headline]=true`, or to leave out, `select[body]=false`. Fields that are not sent are missing from the answer, required ones as well.',
)

const populate = nested(
  'populate',
  'Which fields of documents that are referred to, by collection: `populate[people][name]=true`.',
)

const joins = (names: string[]) =>
  nested(
    'joins',
    `Pages of what refers to the document (${names.map((name) => `\`${name}\``).join(', ')}): \`joins[${names[0]}][limit]=10\`, \`[page]\`, \`[sort]\`, \`[where]\`; \`joins[${names[0]}]=false\` leaves it out.`,
  )

const draft = query('draft', 'Newest drafts in place of what is published; for who is signed in.', {
  type: 'boolean',
  default: false,
})

/** What shapes each document of an answer. */
export function documentParameters({
  flattenedFields,
  versions,
}: SanitizedCollectionConfig): Parameter[] {
  const joined = flattenedFields.filter(({ type }) => type === 'join').map(({ name }) => name)
  return [
    depth,
    select,
    populate,
    ...(joined.length > 0 ? [joins(joined)] : []),
    ...(versions?.drafts ? [draft] : []),
  ]
}

/** Which documents, in which order, and which page of them. */
export const pageParameters = (defaultSort: string): Parameter[] => [
  where,
  query('sort', 'Field to sort by, `-` before it for the reverse; several with commas between.', {
    type: 'string',
    default: defaultSort,
  }),
  query('limit', 'Documents a page.', {
    type: 'integer',
    minimum: 1,
    maximum: MAX_READ.limit,
    default: 10,
  }),
  query('page', 'Which page, from 1.', { type: 'integer', minimum: 1, default: 1 }),
]
