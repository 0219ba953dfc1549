import type { CollectionAfterDeleteHook } from 'payload'
import { dropSpool } from '../lib/import-spool'

/** With an import whose record is deleted nobody can go on or take it back: its claims, its ledger and its documents go with it. */
export const forgetImport: CollectionAfterDeleteHook = async ({ id, req }) => {
  for (const collection of ['import-documents', 'import-batches'] as const) {
    await req.payload.db.deleteMany({ collection, where: { import: { equals: id } }, req })
  }
  await dropSpool(req.payload, String(id))
}
