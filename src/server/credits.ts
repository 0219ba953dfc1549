import { json, Router } from 'express'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { journalists } from '../access/journalists'
import { takeApart } from '../ingest/credits/take-apart'
import { findOrCreate } from '../ingest/edits/find-or-create'
import { inTransaction } from '../ingest/transaction'
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
    const { as, name } = sent(aName, request.body)
    const id = await inTransaction(payload, ({ transactionID }) => {
      // A person's change, and no import's.
      const mine = { ...req, transactionID, context: {} } as PayloadRequest
      const asEditor = { depth: 0, overrideAccess: false, user: req.user, req: mine } as const
      return findOrCreate({ payload, asEditor }, as, name)
    })
    response.json({ id })
  })
  return router
}
