import { Router } from 'express'
import type { Payload } from 'payload'
import { databaseAnswers } from './database-answers'

/** `/healthz`: the process is alive. `/readyz`: it can serve, MongoDB included; 503 within 2 s if not. */
export function health(payload: Payload): Router {
  const router = Router()
  router.use(['/healthz', '/readyz'], (_req, res, next) => {
    res.setHeader('Cache-Control', 'no-store')
    next()
  })
  router.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' })
  })
  router.get('/readyz', async (_req, res) => {
    const ready = await databaseAnswers(payload)
    res.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'database away' })
  })
  return router
}
