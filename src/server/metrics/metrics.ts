import { createHash, timingSafeEqual } from 'node:crypto'
import { Router } from 'express'
import { APIError, type Payload } from 'payload'
import { register } from 'prom-client'
import '../../jobs/import-metrics'
import { notFound } from '../not-found'
import { exposition } from './exposition'
import { observeCache, type CacheSize } from './observe-cache'
import { observePool } from './observe-pool'

/**
 * `GET /metrics`, in Prometheus' text format, for who shows the token: `Authorization: Bearer TOKEN`.
 *
 * What a server is doing is nobody's business, and tells an attacker how far he is.
 *
 * @param token without one there is nothing at this address
 * @param cacheSize how full the response cache is, where there is one
 * @throws APIError 401 for another token, or none
 */
export function metrics(
  payload: Payload,
  token: string | undefined,
  cacheSize: () => CacheSize = () => ({ bytes: 0, entries: 0 }),
): Router {
  const router = Router()
  if (token === undefined) return router.get('/metrics', notFound)
  observePool(payload)
  observeCache(cacheSize)
  const expected = digest(`Bearer ${token}`)
  return router.get('/metrics', async (req, res) => {
    res.set('Cache-Control', 'no-store')
    if (!timingSafeEqual(digest(req.get('Authorization') ?? ''), expected)) {
      res.set('WWW-Authenticate', 'Bearer')
      throw new APIError('Send the token: Authorization: Bearer …', 401)
    }
    res.type(register.contentType).send(await exposition())
  })
}

/** Of equal length whatever is sent. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
