import type { CollectionConfig, JSONField } from 'payload'
import { admins } from '../access/admins'
import { nobody } from '../access/nobody'
import { groups } from './groups'

type Schema = NonNullable<JSONField['jsonSchema']>['schema']

const values: Schema = { type: 'object', additionalProperties: true }

const change: Schema = {
  type: 'object',
  properties: {
    collection: { type: 'string' },
    id: { type: 'string' },
    outcome: { type: 'string', enum: ['created', 'updated'] },
    before: values,
    after: values,
  },
  required: ['collection', 'id', 'outcome'],
  additionalProperties: false,
}

/**
 * What a run wrote for one of its documents: from this it is taken back. A row goes when all of it is taken back or
 * left to the editors for good.
 */
export const importDocuments: CollectionConfig<'import-documents'> = {
  slug: 'import-documents',
  typescript: { interface: 'ImportDocument' },
  labels: {
    singular: { en: 'Imported document', de: 'Importiertes Dokument' },
    plural: { en: 'Imported documents', de: 'Importierte Dokumente' },
  },
  disableDuplicate: true,
  graphQL: false,
  lockDocuments: false,
  access: { create: nobody, read: admins, update: nobody, delete: nobody },
  admin: { group: groups.imports, hidden: true },
  indexes: [
    // Also finds all rows of a run.
    { fields: ['import', 'sourceKey'], unique: true },
    // In this order a run is taken back.
    { fields: ['import', 'turn'] },
  ],
  fields: [
    {
      name: 'import',
      type: 'relationship',
      relationTo: 'imports',
      required: true,
      label: { en: 'Import', de: 'Import' },
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      required: true,
      label: { en: 'Source', de: 'Quelle' },
    },
    { name: 'sourceKey', type: 'text', required: true, label: { en: 'Key', de: 'Schlüssel' } },
    {
      name: 'turn',
      type: 'number',
      required: true,
      label: { en: 'Place in the run', de: 'Stelle im Lauf' },
    },
    {
      name: 'changes',
      type: 'json',
      required: true,
      label: { en: 'What was written', de: 'Was geschrieben wurde' },
      jsonSchema: {
        uri: 'slugline://changes.json',
        fileMatch: ['slugline://changes.json'],
        schema: { type: 'array', items: change },
      },
    },
    {
      name: 'sourceBefore',
      type: 'json',
      label: { en: 'The source before', de: 'Die Quelle davor' },
      jsonSchema: {
        uri: 'slugline://source-before.json',
        fileMatch: ['slugline://source-before.json'],
        schema: { type: ['object', 'null'], additionalProperties: true },
      },
    },
  ],
}
