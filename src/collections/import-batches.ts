import type { CollectionConfig } from 'payload'
import { nobody } from '../access/nobody'
import { groups } from './groups'

/** Who works on which batch of a run, and what became of it: so that processes share a run, and one that died is replaced. */
export const importBatches: CollectionConfig<'import-batches'> = {
  slug: 'import-batches',
  typescript: { interface: 'ImportBatch' },
  labels: {
    singular: { en: 'Batch of an import', de: 'Stapel eines Imports' },
    plural: { en: 'Batches of imports', de: 'Stapel von Importen' },
  },
  disableDuplicate: true,
  graphQL: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { group: groups.imports, hidden: true },
  timestamps: false,
  lockDocuments: false,
  indexes: [{ fields: ['import', 'state', 'turn'] }],
  fields: [
    { name: 'import', type: 'relationship', relationTo: 'imports', required: true },
    { name: 'state', type: 'select', required: true, options: ['claimed', 'done'] },
    { name: 'holder', type: 'text' },
    { name: 'expiresAt', type: 'date' },
    // Where it is done: its place in the order in which the batches were.
    { name: 'turn', type: 'number' },
    { name: 'report', type: 'json' },
  ],
}
