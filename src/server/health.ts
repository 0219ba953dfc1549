import { Router } from 'express'
import type { Payload } from 'payload'
import { databaseAnswers } from './database-answers'

/**
 * `/healthz`: the process is alive. `/readyz`: it can serve, MongoDB included; 503 within 2 s if not.
 *
 * @param stopping aborted when the server is about to stop: not ready then, though what comes is still answered
 */
export function health(payload: Payload, stopping?: AbortSignal): Router {
  const router = Router()
  router.use(['/healthz', '/readyz'], (_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store')
    next()
  })
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    if (stopping?.aborted) return void res.status(503).json({ status: 'stopping' })
    const ready = await databaseAnswers(payload)
    res.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'database away' })
  })
  return router
}
