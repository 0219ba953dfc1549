import { createHeaders } from '@remix-run/node-fetch-server'
import type { Request } from 'express'
import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { databaseAnswers } from './database-answers'
import { databaseAway } from './database-away'

/**
 * Who asks, as Payload's own routes see it: by cookie, token or key.
 *
 * @param may the access rule of what is asked for
 * @throws APIError 401 for nobody, 403 for somebody who may not; DatabaseError (503) while nobody can be looked up
 */
export async function askerOf(
  payload: Payload,
  request: Request,
  may: (args: { req: PayloadRequest }) => boolean,
): Promise<PayloadRequest> {
  const { user } = await payload.auth({ headers: createHeaders(request) })
  // Payload takes whom it cannot look up for nobody.
  if (!user && !(await databaseAnswers(payload))) throw databaseAway()
  if (!user) throw new APIError('Sign in, or send a key: Authorization: users API-Key …', 401)
  const req = await createLocalReq({ user }, payload)
  if (!may({ req })) throw new APIError('You are not allowed to perform this action.', 403)
  return req
}
