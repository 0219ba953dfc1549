import { json, Router } from 'express'
import type { Payload } from 'payload'
import { z } from 'zod'
import { journalists } from '../access/journalists'
import { agencyRegistry } from '../ingest/agency-registry'
import { takeApart } from '../ingest/credits/take-apart'
import { whoIs } from '../ingest/credits/who-is'
import { INDEXED_LENGTH } from '../lib/indexed-length'
import { askerOf } from './asker'
import { sent } from './sent'

const text = z.string().trim().min(1).max(INDEXED_LENGTH)
const aLine = z.strictObject({ line: text })
const aName = z.strictObject({ as: z.enum(['agencies', 'people']), name: text })

/**
 * Credit lines, for the chips of the admin: `POST /api/credits/take-apart` with `{"line"}` answers with the fields of
 * the credit, `POST /api/credits/who-is` with `{"as", "name"}` with the id of an agency or a person.
 */
export function credits(payload: Payload): Router {
  const router = Router()
  const body = json({ limit: '10kb' })
  router.post('/api/credits/take-apart', body, async (request, response) => {
    const req = await askerOf(payload, request, journalists)
    response.json(await takeApart(payload, sent(aLine, request.body).line, req))
  })
  router.post('/api/credits/who-is', body, async (request, response) => {
    const req = await askerOf(payload, request, journalists)
    const agencies = await agencyRegistry(payload, new Date())
    const named = { ...sent(aName, request.body), agencies }
    response.json({ id: await whoIs(payload, named, req) })
  })
  return router
}
