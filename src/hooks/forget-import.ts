import type { CollectionAfterDeleteHook } from 'payload'

/** Of an import whose record is deleted nothing can be taken back any more: its ledger goes with it. */
export const forgetImport: CollectionAfterDeleteHook = async ({ id, req }) => {
  await req.payload.db.deleteMany({
    collection: 'import-documents',
    where: { import: { equals: id } },
    req,
  })
}
