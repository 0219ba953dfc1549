import { json, Router, type Request } from 'express'
import type { Payload } from 'payload'
import { z } from 'zod'
import { editors } from '../access/editors'
import { signedIn } from '../access/signed-in'
import { likelyDuplicates, peopleById } from '../ingest/duplicates/likely-duplicates'
import { mentionsOf } from '../ingest/duplicates/mentions'
import { mergeDocuments } from '../ingest/duplicates/merge-documents'
import { mergeable, type Mergeable } from '../ingest/duplicates/mergeable'
import { notTheSame } from '../ingest/duplicates/not-the-same'
import { previewMerge } from '../ingest/duplicates/preview-merge'
import { undoMerge } from '../ingest/duplicates/undo-merge'
import { NotThereError } from '../lib/errors'
import { isId } from '../lib/ids'
import { askerOf } from './asker'
import { sent } from './sent'

const id = z.string().refine(isId, 'This is no id.')
const order = z.strictObject({ other: id, take: z.array(z.string().max(100)).max(20).default([]) })
const page = z.coerce.number().int().min(1).max(100_000).default(1)

/**
 * Who is who, for the admin: `POST /api/people/ID/merge` with `{"other": ID, "take"?: [FIELD]}` and `?dryRun=true`, the
 * same for agencies, `POST /api/merges/ID/undo`, `GET /api/people/ID/duplicates` and `…/mentions?page=N`, and
 * `POST /api/people/ID/not-the-same` with `{"other": ID}`.
 */
export function merges(payload: Payload): Router {
  const router = Router()
  const body = json({ limit: '10kb' })

  for (const relationTo of Object.keys(mergeable) as Mergeable[]) {
    router.post(`/api/${relationTo}/:id/merge`, body, async (request, response) => {
      const { user } = await askerOf(payload, request, editors)
      const { other, take } = sent(order, request.body)
      const pair = { payload, relationTo, kept: idIn(request), other, take }
      if (request.query.dryRun === 'true') response.json(await previewMerge(pair))
      else response.json({ id: await mergeDocuments({ ...pair, user: String(user?.id) }) })
    })
  }
  router.post('/api/merges/:id/undo', async (request, response) => {
    const { user } = await askerOf(payload, request, editors)
    response.json({ left: await undoMerge(payload, idIn(request), String(user?.id)) })
  })
  router.get('/api/people/:id/duplicates', async (request, response) => {
    await askerOf(payload, request, editors)
    const people = await peopleById(payload, [idIn(request)], {})
    const duplicates = await likelyDuplicates(payload, people, {})
    const docs = [...duplicates.values()].flat()
    response.json({ docs: docs.map(({ id, name, jobTitle }) => ({ id, name, jobTitle })) })
  })
  router.post('/api/people/:id/not-the-same', body, async (request, response) => {
    await askerOf(payload, request, editors)
    await notTheSame(payload, idIn(request), sent(order, request.body).other)
    response.json({ message: 'Remembered.' })
  })
  router.get('/api/people/:id/mentions', async (request, response) => {
    await askerOf(payload, request, signedIn)
    const person = idIn(request)
    response.json(await mentionsOf(payload, person, sent(page, request.query.page)))
  })
  return router
}

/** @throws NotThereError (404) for what cannot be an id */
function idIn({ params }: Request): string {
  const checked = id.safeParse(params.id)
  if (!checked.success) throw new NotThereError('There is no such document.')
  return checked.data
}
