import type { CollectionConfig, JSONField } from 'payload'
import { editors } from '../access/editors'
import { nobody } from '../access/nobody'
import { groups } from './groups'

/** What a merge is taken back with: nobody reads it. */
const kept = (name: string, type: 'object' | 'array'): JSONField => ({
  name,
  type: 'json',
  hidden: true,
  jsonSchema: {
    uri: `slugline://merge-${name}.json`,
    fileMatch: [`slugline://merge-${name}.json`],
    schema:
      type === 'object'
        ? { type, additionalProperties: true }
        : { type, items: { type: 'object' } },
  },
})

/** People and agencies that editors said are the same, so that it can be taken back. Written by src/ingest/duplicates. */
export const merges: CollectionConfig<'merges'> = {
  slug: 'merges',
  typescript: { interface: 'Merge' },
  labels: {
    singular: { en: 'Merge', de: 'Zusammenführung' },
    plural: { en: 'Merges', de: 'Zusammenführungen' },
  },
  disableDuplicate: true,
  graphQL: false,
  lockDocuments: false,
  access: { create: nobody, read: editors, update: nobody, delete: nobody },
  admin: {
    group: groups.newsroom,
    useAsTitle: 'removedName',
    defaultColumns: ['removedName', 'keptName', 'status', 'by', 'createdAt'],
    listSearchableFields: ['removedName', 'keptName'],
    description: {
      en: 'Who was merged with whom, the newest first. Open one to take it back.',
      de: 'Wer mit wem zusammengeführt wurde, das Neueste zuerst. Öffnen Sie eine Zeile, um sie zurückzunehmen.',
    },
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'undo',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/people/taken-back#TakenBack' },
        disableListColumn: true,
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'removedName',
          type: 'text',
          required: true,
          label: { en: 'Merged', de: 'Zusammengeführt' },
        },
        { name: 'keptName', type: 'text', required: true, label: { en: 'Into', de: 'Mit' } },
      ],
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      label: { en: 'Status', de: 'Status' },
      options: [
        { value: 'running', label: { en: 'Under way', de: 'Läuft' } },
        { value: 'done', label: { en: 'Merged', de: 'Zusammengeführt' } },
        { value: 'undoing', label: { en: 'Being taken back', de: 'Wird zurückgenommen' } },
        { value: 'undone', label: { en: 'Taken back', de: 'Zurückgenommen' } },
      ],
    },
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 1,
      label: { en: 'By', de: 'Von' },
    },
    {
      name: 'relationTo',
      type: 'select',
      required: true,
      label: { en: 'Collection', de: 'Sammlung' },
      options: [
        { value: 'people', label: { en: 'People', de: 'Personen' } },
        { value: 'agencies', label: { en: 'Agencies', de: 'Agenturen' } },
      ],
    },
    // Ids, and no relationships: one of the two is gone.
    { name: 'kept', type: 'text', required: true, index: true, admin: { hidden: true } },
    { name: 'removed', type: 'text', required: true, index: true, admin: { hidden: true } },
    {
      name: 'undoneBy',
      type: 'relationship',
      relationTo: 'users',
      maxDepth: 1,
      label: { en: 'Taken back by', de: 'Zurückgenommen von' },
      admin: { condition: ({ undoneBy }) => Boolean(undoneBy) },
    },
    {
      name: 'undoneAt',
      type: 'date',
      label: { en: 'Taken back on', de: 'Zurückgenommen am' },
      admin: { condition: ({ undoneAt }) => Boolean(undoneAt) },
    },
    {
      name: 'left',
      type: 'json',
      admin: { hidden: true },
      jsonSchema: {
        uri: 'slugline://merge-left.json',
        fileMatch: ['slugline://merge-left.json'],
        schema: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              collection: { type: 'string' },
              id: { type: 'string' },
              title: { type: 'string' },
              why: { type: 'string' },
            },
            required: ['collection', 'id', 'title', 'why'],
            additionalProperties: false,
          },
        },
      },
    },
    { name: 'take', type: 'text', hasMany: true, admin: { hidden: true } },
    kept('document', 'object'),
    kept('conflicts', 'array'),
    kept('before', 'object'),
    kept('after', 'object'),
  ],
}
