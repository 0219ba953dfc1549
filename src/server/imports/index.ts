import { Router, type Request } from 'express'
import type { Payload, PayloadRequest } from 'payload'
import { editors } from '../../access/editors'
import { importers } from '../../access/importers'
import { journalists } from '../../access/journalists'
import { undoRun } from '../../ingest/undo'
import { askerOf } from '../asker'
import { isQueryInBody } from '../limits/is-question'
import { beginImport } from './begin-import'
import { cancelImport } from './cancel-import'
import { importFromDesk } from './desk/import-from-desk'
import { importOf } from './import-of'
import { previewImport } from './preview-import'
import { resumeImport } from './resume-import'
import { sentDocuments, type Limits } from './sent-documents'

/** What an address answers, and with which status. */
type Answer = (request: Request, req: PayloadRequest) => Promise<[status: number, body: object]>

/**
 * Imports over HTTP: as on the command line, in the background. To look at one is Payload's, `GET /api/imports/ID`.
 * docs/http-imports.md tells how to use it.
 */
export function imports(payload: Payload, limits: Limits): Router {
  const router = Router()
  const post = (path: string, may: typeof importers, answer: Answer) =>
    router.post(`/api/imports${path}`, async (request, response, next) => {
      if (isQueryInBody(request)) return next()
      // What nobody has read of the body would keep the next request on this connection waiting.
      response.once('finish', () => request.resume())
      const [status, body] = await answer(request, await askerOf(payload, request, may))
      response.status(status).json(body)
    })

  post('', importers, async (request, req) => {
    const sent = await sentDocuments(request, limits)
    const doc = await beginImport(payload, sent, String(req.user?.id))
    return [202, { id: doc.id, status: doc.status, url: `/api/imports/${doc.id}`, doc }]
  })
  post('/preview', importers, async (request) => {
    return [200, await previewImport(payload, await sentDocuments(request, limits))]
  })
  post('/desk', journalists, async (request, req) => {
    return [200, await importFromDesk(request, req, limits.MAX_DOCUMENT_MB)]
  })
  post('/:id/cancel', importers, async ({ params }, req) => {
    const doc = await cancelImport(payload, await importOf(req, String(params.id)))
    return [200, { id: doc.id, status: doc.status }]
  })
  post('/:id/resume', importers, async ({ params }, req) => {
    const doc = await resumeImport(payload, await importOf(req, String(params.id)))
    return [202, { id: doc.id, status: doc.status, url: `/api/imports/${doc.id}` }]
  })
  post('/:id/undo', editors, async ({ params, query }, req) => {
    const { id: run } = await importOf(req, String(params.id))
    const user = String(req.user?.id)
    return [200, await undoRun({ payload, run, dryRun: query.dryRun === 'true', user })]
  })
  return router
}
