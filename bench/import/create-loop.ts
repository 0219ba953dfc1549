import type { Payload, PayloadRequest } from 'payload'
import type { Agency } from '../../src/engine/types'
import { entryOf } from '../../src/ingest/ledger/entry'
import { nextTurn } from '../../src/ingest/ledger/next-turn'
import { planDocuments } from '../../src/ingest/plan'
import type { Change, IncomingDocument, Plan } from '../../src/ingest/types'

/**
 * What an import would be without a writer of its own: each document is read and planned, and everything that it
 * becomes, its source and its row of the ledger included, is written with `payload.create` and `payload.update`, one
 * after the other, in one transaction a document.
 *
 * @returns how many content documents it created
 * @throws whatever MongoDB or a validation says: nothing is tried again
 */
export async function createLoop(
  payload: Payload,
  documents: readonly IncomingDocument[],
  agencies: readonly Agency[],
): Promise<number> {
  let created = 0
  const { id: run } = await payload.create({
    collection: 'imports',
    data: { origin: 'cli', status: 'running' },
    depth: 0,
  })
  for (const incoming of documents) {
    const transactionID = (await payload.db.beginTransaction()) ?? undefined
    const req = { transactionID, context: { ingest: true } }
    for (const plan of await planDocuments(payload, [incoming], agencies, req)) {
      for (const change of plan.changes) await write(payload, change, req)
      await writeSource(payload, plan, run, req)
      await writeEntry(payload, plan, run, req)
      created += plan.changes.filter(({ outcome }) => outcome === 'created').length
    }
    if (transactionID !== undefined) await payload.db.commitTransaction(transactionID)
  }
  return created
}

type Request = Partial<PayloadRequest>

/** The plan has the fields of its collection; Payload validates them. */
async function write(payload: Payload, { collection, id, outcome, data }: Change, req: Request) {
  const isDraft = collection === 'articles'
  const common = { collection, req, depth: 0, draft: isDraft } as const
  if (outcome === 'created') await payload.create({ ...common, data: { ...data, id } as never })
  if (outcome === 'updated') await payload.update({ ...common, id, data: data as never })
}

async function writeSource(
  payload: Payload,
  { sourceId, source }: Plan,
  run: string,
  req: Request,
) {
  const data = { ...source, id: sourceId, lastImport: run } as never
  await payload.create({ collection: 'sources', req, depth: 0, data })
}

async function writeEntry(payload: Payload, plan: Plan, run: string, req: Request) {
  const data = { ...entryOf(plan, run), sourceBefore: null, turn: nextTurn() }
  await payload.create({ collection: 'import-documents', req, depth: 0, data })
}
