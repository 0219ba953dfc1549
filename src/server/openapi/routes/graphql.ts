import { anyone } from '../../../access/anyone'
import { json } from '../operation'
import { object, text } from '../shapes'
import type { Route } from './types'

const some = { type: 'object', additionalProperties: true }

export const graphqlRoutes: readonly Route[] = [
  {
    method: 'post',
    path: '/api/graphql',
    operationId: 'graphql',
    tag: 'GraphQL',
    summary: 'Ask by GraphQL',
    description:
      'The same content under the same rights. Anonymous readers give every list a `limit`, from 1 to 100, and ask at most 8 levels deep.',
    may: anyone,
    body: json(
      object({ query: text, variables: some, operationName: text }, ['variables', 'operationName']),
      {
        query: '{ Articles(limit: 3) { docs { headline slug } } }',
      },
    ),
    answer: {
      description: 'What was asked for, and what went wrong.',
      content: json({
        type: 'object',
        properties: {
          data: { type: ['object', 'null'], additionalProperties: true },
          errors: {
            type: 'array',
            items: { ...object({ message: text }), additionalProperties: true },
          },
        },
      }),
    },
    failures: ['BadRequest', 'TooLarge', 'UnsupportedMediaType'],
  },
]
