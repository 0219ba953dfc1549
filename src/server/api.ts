import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { Router, type RequestHandler } from 'express'
import { handleEndpoints, type Payload } from 'payload'
import { databaseAnswers } from './database-answers'
import { databaseAway } from './database-away'
import { fetchBridge, type FetchHandler } from './fetch-bridge'
import { graphqlGet } from './graphql-get'
import { readLimits } from './read-limits'

/** REST and GraphQL, answered by Payload without Next. */
export function api(payload: Payload): RequestHandler {
  const answer = (handler: FetchHandler) =>
    fetchBridge(async (request) => {
      const response = await handler(request)
      // Asked just before MongoDB went away: the server is not broken, only not able.
      if (response.status === 500 && !(await databaseAnswers(payload))) throw databaseAway()
      return response
    })

  // payload.config is read anew for every request: in development a changed collection replaces it.
  const router = Router()
  const graphql = (request: Request) => GRAPHQL_POST(Promise.resolve(payload.config))(request)
  router.post('/api/graphql', answer(graphql))
  router.get(
    '/api/graphql',
    answer((request) => graphql(graphqlGet(request))),
  )
  router.all(
    '/api{/*path}',
    readLimits(payload),
    answer((request) => handleEndpoints({ config: payload.config, request })),
  )
  return router
}
