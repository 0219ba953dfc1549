import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { Router, type RequestHandler } from 'express'
import { handleEndpoints, type Payload } from 'payload'
import { databaseAnswers } from './database-answers'
import { databaseAway } from './database-away'
import { fetchBridge, type FetchHandler } from './fetch-bridge'
import { published } from './published'
import { graphqlGet } from './graphql-get'
import { readLimits } from './read-limits'

/** REST and GraphQL, answered by Payload without Next. */
export function api(payload: Payload): RequestHandler {
  const answer = (handler: FetchHandler) =>
    fetchBridge(async (request) => {
      // Asked just before MongoDB went away: the server is not broken, only not able.
      const isAway = async () => !(await databaseAnswers(payload))
      try {
        const response = await handler(request)
        if (response.status === 500 && (await isAway())) throw databaseAway()
        return response
      } catch (error) {
        throw (await isAway()) ? databaseAway() : error
      }
    })

  // payload.config is read anew for every request: in development a changed collection replaces it.
  const readPublished = published(payload)
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
    answer(
      async (request) =>
        (await readPublished(request)) ?? handleEndpoints({ config: payload.config, request }),
    ),
  )
  return router
}
