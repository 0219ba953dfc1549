import { Router } from 'express'
import type { Payload, TypedUser } from 'payload'
import { editors } from '../access/editors'
import { resolveConflict } from '../ingest/conflicts/resolve-conflict'
import { askerOf } from './asker'

/** Settles conflicts, for the buttons of the admin: `POST /api/conflicts/ID/keep-mine` and `…/take-source`. */
export function conflicts(payload: Payload): Router {
  const router = Router()
  const sides = { 'keep-mine': 'ours', 'take-source': 'theirs' } as const
  for (const [path, side] of Object.entries(sides)) {
    router.post(`/api/conflicts/:id/${path}`, async (request, response) => {
      const { user } = await askerOf(payload, request, editors)
      await resolveConflict(payload, request.params.id, side, user as TypedUser)
      response.json({ message: 'Settled.' })
    })
  }
  return router
}
