import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { Router } from 'express'
import type { Payload } from 'payload'

/** A probe waits no longer than this for MongoDB, in milliseconds. */
const pingTimeout = 1500

async function databaseAnswers(payload: Payload): Promise<boolean> {
  const { connection } = payload.db as unknown as MongooseAdapter
  try {
    await connection.getClient().db().command({ ping: 1 }, { timeoutMS: pingTimeout })
    return true
  } catch (error) {
    payload.logger.warn({ err: error, msg: 'MongoDB does not answer' })
    return false
  }
}

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
    res.status(ready ? 200 : 503).json(ready ? { status: 'ok' } : { status: 'database away' })
  })
  return router
}
