import { anyone } from '../../../access/anyone'
import { DEEPEST, MOST_CHARACTERS, MOST_HITS } from '../../search/asked'
import { json } from '../operation'
import { moment, object, text } from '../shapes'
import type { Parameter, Schema } from '../types'
import type { Route } from './types'

const whole = { type: 'integer' }
const orNull = (schema: Schema): Schema => ({ ...schema, type: [schema.type, 'null'] })

const query = (name: string, description: string, schema: Schema): Parameter => ({
  name,
  in: 'query',
  required: name === 'q',
  description,
  schema,
})

const hit = object({
  id: text,
  headline: text,
  slug: text,
  standfirst: orNull(text),
  section: orNull(text),
  language: text,
  publishedAt: orNull(moment),
  score: { type: 'number', description: 'Compares hits of one answer only.' },
  highlights: {
    type: 'object',
    description:
      'Passages of each field in which something was found, as HTML: `<mark>` is the only element.',
    additionalProperties: { type: 'array', items: text },
  },
})

/** src/server/search. */
export const searchRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/api/search',
    operationId: 'search',
    tag: 'Search',
    summary: 'Find published articles by their words',
    description: 'The best first. `"in quotes"` is in them as it is, `-word` is not in them.',
    may: anyone,
    parameters: [
      query('q', 'What is looked for.', { ...text, maxLength: MOST_CHARACTERS }),
      query('page', `From 1; the first ${DEEPEST} hits can be turned to.`, {
        ...whole,
        minimum: 1,
        default: 1,
      }),
      query('limit', 'Hits of a page.', { ...whole, minimum: 1, maximum: MOST_HITS, default: 10 }),
      query('section', 'Only of this section, as articles have it.', text),
      query('language', 'Only in this language.', text),
    ],
    answer: {
      description: 'A page of hits.',
      content: json(
        object({
          docs: { type: 'array', items: hit },
          totalDocs: whole,
          limit: whole,
          page: whole,
          totalPages: whole,
          hasPrevPage: { type: 'boolean' },
          hasNextPage: { type: 'boolean' },
        }),
      ),
    },
    failures: ['BadRequest', 'Unprocessable'],
  },
]
