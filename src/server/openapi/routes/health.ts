import { anyone } from '../../../access/anyone'
import { json } from '../operation'
import { object, text } from '../shapes'
import type { Route } from './types'

const tag = 'Health'

export const healthRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/healthz',
    operationId: 'isAlive',
    tag,
    summary: 'Whether the process is alive',
    may: anyone,
    answer: {
      description: 'It is.',
      content: json(object({ status: { const: 'ok' } }), { status: 'ok' }),
    },
  },
  {
    method: 'get',
    path: '/readyz',
    operationId: 'isReady',
    tag,
    summary: 'Whether the server can serve',
    may: anyone,
    answer: {
      description: 'It can.',
      content: json(object({ status: { const: 'ok' } }), { status: 'ok' }),
    },
    others: {
      503: {
        description: 'It cannot: MongoDB is away. Said within 2 s.',
        content: json(object({ status: text }), { status: 'database away' }),
      },
    },
  },
]
