import type { CollectionConfig, TextareaField } from 'payload'
import { journalists } from '../access/journalists'
import { nobody } from '../access/nobody'
import { createdBy } from '../fields/created-by'
import { groups } from './groups'

const words = (name: string, en: string, de: string): TextareaField => ({
  name,
  type: 'textarea',
  maxLength: Infinity,
  label: { en, de },
})

/**
 * What an editor and the source both changed since the last import, each in another way. The editor's stands; a row
 * waits here until somebody says whether it is to stay. Shown where it belongs by src/admin/conflicts.
 */
export const conflicts: CollectionConfig<'conflicts'> = {
  slug: 'conflicts',
  typescript: { interface: 'Conflict' },
  labels: {
    singular: { en: 'Conflict', de: 'Konflikt' },
    plural: { en: 'Conflicts', de: 'Konflikte' },
  },
  disableDuplicate: true,
  graphQL: false,
  lockDocuments: false,
  access: { create: nobody, read: journalists, update: nobody, delete: nobody },
  admin: { group: groups.imports, hidden: true },
  indexes: [{ fields: ['document', 'relationTo'] }],
  fields: [
    {
      name: 'relationTo',
      type: 'text',
      required: true,
      label: { en: 'Collection', de: 'Sammlung' },
    },
    { name: 'document', type: 'text', required: true, label: { en: 'Document', de: 'Dokument' } },
    { name: 'title', type: 'text', required: true, label: { en: 'Title', de: 'Titel' } },
    {
      name: 'article',
      type: 'text',
      required: true,
      index: true,
      label: { en: 'Article of the source', de: 'Artikel der Quelle' },
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      required: true,
      index: true,
      maxDepth: 0,
      label: { en: 'Source', de: 'Quelle' },
    },
    {
      name: 'import',
      type: 'relationship',
      relationTo: 'imports',
      required: true,
      index: true,
      maxDepth: 0,
      label: { en: 'Import', de: 'Import' },
    },
    { name: 'field', type: 'text', required: true, label: { en: 'Field', de: 'Feld' } },
    // Empty: the newsroom removed the part.
    { name: 'path', type: 'text', label: { en: 'Where in it', de: 'Wo darin' } },
    // Of a conflict in a column, whose row it is: its place may change.
    { name: 'row', type: 'text', label: { en: 'Row', de: 'Zeile' } },
    {
      name: 'values',
      type: 'json',
      required: true,
      label: { en: 'Its values', de: 'Die Werte' },
      jsonSchema: {
        uri: 'slugline://conflict-values.json',
        fileMatch: ['slugline://conflict-values.json'],
        schema: {
          type: 'object',
          // As last imported, as the newsroom has it, as the source has it: whatever the field holds.
          properties: { base: {}, ours: {}, theirs: {} },
          additionalProperties: false,
        },
      },
    },
    words('oursInWords', 'The newsroom’s, in words', 'Der Wert der Redaktion in Worten'),
    words('theirsInWords', 'The source’s, in words', 'Der Wert der Quelle in Worten'),
    // Whose the article is.
    createdBy,
  ],
}
