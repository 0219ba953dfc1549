import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { Router, type RequestHandler } from 'express'
import { handleEndpoints, type Payload } from 'payload'
import { fetchBridge } from './fetch-bridge'
import { readLimits } from './read-limits'

/** REST and GraphQL, answered by Payload without Next. */
export function api(payload: Payload): RequestHandler {
  const router = Router()
  // payload.config is read anew for every request: in development a changed collection replaces it.
  const rest = fetchBridge((request) => handleEndpoints({ config: payload.config, request }))
  const graphql = fetchBridge((request) => GRAPHQL_POST(Promise.resolve(payload.config))(request))
  router.post('/api/graphql', graphql)
  router.all('/api{/*path}', readLimits(payload), rest)
  return router
}
