import { anyone } from '../../../access/anyone'
import { json } from '../operation'
import { object, text } from '../shapes'
import type { Route } from './types'

const some = { type: 'object', additionalProperties: true }

const answered = {
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
}

const question = '{ Articles(limit: 3) { docs { headline slug } } }'

export const graphqlRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/api/graphql',
    operationId: 'readGraphql',
    tag: 'GraphQL',
    summary: 'Ask by GraphQL, for an answer that can be kept',
    may: anyone,
    parameters: [
      {
        name: 'query',
        in: 'query',
        required: true,
        description: 'The question; no mutation.',
        schema: text,
        example: question,
      },
      { name: 'variables', in: 'query', description: 'As JSON.', schema: text },
      { name: 'operationName', in: 'query', description: 'Where it has several.', schema: text },
    ],
    answer: answered,
    failures: ['BadRequest'],
  },
  {
    method: 'post',
    path: '/api/graphql',
    operationId: 'graphql',
    tag: 'GraphQL',
    summary: 'Ask by GraphQL',
    description:
      'The same content under the same rights. Lists need a `limit`, and there is one to how deep a query goes, and how much it asks for.',
    may: anyone,
    body: json(
      object({ query: text, variables: some, operationName: text }, ['variables', 'operationName']),
      {
        query: question,
      },
    ),
    answer: answered,
    failures: ['BadRequest', 'TooLarge', 'UnsupportedMediaType'],
  },
]
