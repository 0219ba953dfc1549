import type { CollectionAfterDeleteHook } from 'payload'

/** With an import whose record is deleted nobody can go on or take it back: its claims and its ledger go with it. */
export const forgetImport: CollectionAfterDeleteHook = async ({ id, req }) => {
  for (const collection of ['import-documents', 'import-batches'] as const) {
    await req.payload.db.deleteMany({ collection, where: { import: { equals: id } }, req })
  }
}
