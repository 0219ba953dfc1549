import { formatRoutes } from './formats'
import { healthRoutes } from './health'
import { graphqlRoutes } from './graphql'
import { importRoutes } from './imports'
import { openApiRoutes } from './openapi'
import { searchRoutes } from './search'
import type { Route } from './types'

/**
 * The routes that Express answers itself. Whoever adds one adds it here, or to those below: a test compares both with the
 * app.
 */
export const routes: readonly Route[] = [
  ...searchRoutes,
  ...formatRoutes,
  ...importRoutes,
  ...graphqlRoutes,
  ...openApiRoutes,
  ...healthRoutes,
]

/** Routes that are described nowhere: of our own admin, pages, and the one that leads to Payload's. As Express writes them. */
export const INTERNAL_ROUTES: readonly string[] = [
  'POST /api/imports/desk',
  'POST /api/conflicts/:id/keep-mine',
  'POST /api/conflicts/:id/take-source',
  'GET /api/provenance/:collection/:id',
  'POST /api/provenance/:collection/:id/revert/:change',
  'POST /api/people/:id/merge',
  'POST /api/agencies/:id/merge',
  'POST /api/merges/:id/undo',
  'GET /api/people/:id/duplicates',
  'POST /api/people/:id/not-the-same',
  'GET /api/people/:id/mentions',
  'POST /api/credits/take-apart',
  'POST /api/credits/who-is',
  'GET /api/review',
  'GET /api/review/counts',
  'GET /api/docs',
  'GET /api/docs/:version/:file',
  'ALL /api{/*path}',
  'GET /preview/:id{/:token}',
  'GET /articles/:slug',
  'GET /robots.txt',
  'GET /metrics',
]
