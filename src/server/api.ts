import { setTimeout as sleep } from 'node:timers/promises'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { Router, type RequestHandler, type Response as ExpressResponse } from 'express'
import { handleEndpoints, type Payload } from 'payload'
import { asking, type Asking } from '../lib/asking'
import type { Env } from '../lib/env'
import { databaseAnswers } from './database-answers'
import { databaseAway } from './database-away'
import { fetchBridge, type WholeAnswer } from './fetch-bridge'
import { graphqlGet, keptWithoutErrors } from './graphql-get'
import { boundedGraphql } from './limits/bounded-graphql'
import { boundedQuery } from './limits/bounded-query'
import { identityOf } from './limits/identified'
import { inTime } from './limits/in-time'
import { isQuestion } from './limits/is-question'
import { refuseLate } from './limits/shedding'
import { published } from './published'

type Answer = (request: Request, res: ExpressResponse) => Promise<Response | WholeAnswer>

/** What says by itself how it is to be answered. */
const isExpected = (error: unknown) => error instanceof Error && 'status' in error

/** REST and GraphQL, answered by Payload without Next. */
export function api(
  payload: Payload,
  limits: Pick<Env, 'ANSWER_TIMEOUT_S' | 'RECEIVE_TIMEOUT_S'>,
): RequestHandler {
  const isAway = async () => !(await databaseAnswers(payload))
  const answer = (handler: Answer) =>
    fetchBridge(async (request, req, res) => {
      const { address } = identityOf(res)
      const asked: Asking = { address, inStepsOf: 0, guesses: [] }
      const began = performance.now()
      // To change many documents, or to take in a picture, may take as long as to send it.
      const seconds = isQuestion(req) ? limits.ANSWER_TIMEOUT_S : limits.RECEIVE_TIMEOUT_S
      const response = await inTime(
        seconds,
        asking.run(asked, () => handler(request, res)),
      ).catch(async (error: unknown) => {
        throw isExpected(error) || !(await isAway()) ? error : databaseAway()
      })
      const { inStepsOf } = asked
      if (inStepsOf > 0) await sleep(inStepsOf - ((performance.now() - began) % inStepsOf))
      if (asked.refused) throw asked.refused
      // Asked just before MongoDB went away: the server is not broken, only not able.
      if (response.status === 500 && (await isAway())) throw databaseAway()
      return response
    })

  // payload.config is read anew for every request: in development a changed collection replaces it.
  const readPublished = published(payload)
  const router = Router()
  const graphql = async (request: Request, res: ExpressResponse) => {
    const bounded = await boundedGraphql(request)
    refuseLate(res)
    return GRAPHQL_POST(Promise.resolve(payload.config))(bounded)
  }
  router.post('/api/graphql', answer(graphql))
  router.get(
    '/api/graphql',
    answer(async (request, res) => keptWithoutErrors(await graphql(graphqlGet(request), res))),
  )
  router.all(
    '/api{/*path}',
    answer(async (request, res) => {
      const isSignedIn = identityOf(res).account !== null
      const bounded = await boundedQuery(payload, request, isSignedIn)
      refuseLate(res)
      const answered = isSignedIn ? null : await readPublished(bounded)
      return answered ?? handleEndpoints({ config: payload.config, request: bounded })
    }),
  )
  return router
}
