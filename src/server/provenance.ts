import { Router } from 'express'
import type { Payload } from 'payload'
import { journalists } from '../access/journalists'
import { provenanceOf } from '../ingest/provenance/provenance-of'
import { revertChange } from '../ingest/provenance/revert-change'
import { askerOf } from './asker'

/**
 * For the panel beside a document: `GET /api/provenance/COLLECTION/ID?page=N` tells where it comes from and what became
 * of it since, `POST …/revert/CHANGE` puts back what was imported.
 */
export function provenance(payload: Payload): Router {
  const router = Router()
  router.get('/api/provenance/:collection/:id', async (request, response) => {
    const req = await askerOf(payload, request, journalists)
    const { collection, id } = request.params
    const page = Math.max(1, Math.trunc(Number(request.query.page)) || 1)
    response.json(await provenanceOf(payload, { collection, id, page }, req))
  })
  router.post('/api/provenance/:collection/:id/revert/:change', async (request, response) => {
    const req = await askerOf(payload, request, journalists)
    response.json(await revertChange(payload, request.params, req))
  })
  return router
}
