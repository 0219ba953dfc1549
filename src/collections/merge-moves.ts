import type { CollectionConfig, JSONField } from 'payload'
import { nobody } from '../access/nobody'
import { groups } from './groups'

const moved = (name: string): JSONField => ({
  name,
  type: 'json',
  jsonSchema: {
    uri: `slugline://moved-${name}.json`,
    fileMatch: [`slugline://moved-${name}.json`],
    schema: { type: 'array', items: { type: 'object', additionalProperties: true } },
  },
})

/** How the references of one document were moved in a merge: from this it is taken back, and then the row goes. */
export const mergeMoves: CollectionConfig<'merge-moves'> = {
  slug: 'merge-moves',
  typescript: { interface: 'MergeMove' },
  labels: {
    singular: { en: 'Moved reference', de: 'Umgehängter Verweis' },
    plural: { en: 'Moved references', de: 'Umgehängte Verweise' },
  },
  disableDuplicate: true,
  graphQL: false,
  lockDocuments: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { group: groups.newsroom, hidden: true },
  fields: [
    { name: 'merge', type: 'relationship', relationTo: 'merges', required: true, index: true },
    { name: 'relationTo', type: 'text', required: true },
    { name: 'document', type: 'text', required: true },
    { name: 'path', type: 'text', required: true },
    moved('main'),
    moved('draft'),
  ],
}
