import { anyone } from '../../../access/anyone'
import { json } from '../operation'
import type { Route } from './types'

export const openApiRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/api/openapi.json',
    operationId: 'getDescription',
    tag: 'This description',
    summary: 'This description',
    may: anyone,
    answer: { description: 'OpenAPI 3.1.', content: json({ type: 'object' }) },
  },
]
