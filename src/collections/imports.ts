import type { CollectionConfig, NumberField } from 'payload'
import { admins } from '../access/admins'
import { editorsOrOwn } from '../access/editors-or-own'
import { nobody } from '../access/nobody'
import { forgetImport } from '../hooks/forget-import'
import { groups } from './groups'
import { hiddenExceptFor } from './hidden-except-for'

const count = (name: string, en: string, de: string): NumberField => ({
  name,
  type: 'number',
  defaultValue: 0,
  min: 0,
  label: { en, de },
})

/** One run of the importer: what it did, and what went wrong. */
export const imports: CollectionConfig<'imports'> = {
  slug: 'imports',
  typescript: { interface: 'Import' },
  labels: {
    singular: { en: 'Import', de: 'Import' },
    plural: { en: 'Imports', de: 'Importe' },
  },
  disableDuplicate: true,
  access: {
    create: nobody,
    read: editorsOrOwn('user', 'author', 'service'),
    update: nobody,
    delete: admins,
  },
  admin: {
    group: groups.imports,
    // Authors import through the desk, one document at a time, and are told there what came of it.
    hidden: hiddenExceptFor('editor', 'admin'),
    useAsTitle: 'startedAt',
    defaultColumns: ['startedAt', 'origin', 'status', 'user', 'finishedAt'],
    listSearchableFields: ['status', 'origin'],
    description: {
      en: 'Runs of the importer, the newest first.',
      de: 'Läufe des Imports, der neueste zuerst.',
    },
  },
  defaultSort: '-startedAt',
  hooks: { afterDelete: [forgetImport] },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'origin',
          type: 'select',
          required: true,
          label: { en: 'Started from', de: 'Gestartet aus' },
          options: [
            { value: 'cli', label: { en: 'Command line', de: 'Befehlszeile' } },
            { value: 'admin', label: { en: 'Admin', de: 'Verwaltung' } },
            { value: 'api', label: { en: 'API', de: 'Schnittstelle' } },
          ],
        },
        {
          name: 'status',
          type: 'select',
          required: true,
          index: true,
          label: { en: 'Status', de: 'Status' },
          options: [
            { value: 'planned', label: { en: 'Planned', de: 'Geplant' } },
            { value: 'running', label: { en: 'Running', de: 'Läuft' } },
            { value: 'cancelled', label: { en: 'Cancelled', de: 'Abgebrochen' } },
            { value: 'interrupted', label: { en: 'Interrupted', de: 'Unterbrochen' } },
            { value: 'done', label: { en: 'Done', de: 'Fertig' } },
            { value: 'failed', label: { en: 'Failed', de: 'Fehlgeschlagen' } },
            { value: 'undone', label: { en: 'Undone', de: 'Zurückgenommen' } },
          ],
        },
      ],
    },
    {
      name: 'documents',
      type: 'group',
      label: { en: 'Source documents', de: 'Quelldokumente' },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'given',
              type: 'number',
              label: { en: 'Given', de: 'Übergeben' },
              admin: {
                description: {
                  en: 'Empty where nobody has counted them.',
                  de: 'Leer, wo niemand sie gezählt hat.',
                },
              },
            },
            count('done', 'Done', 'Erledigt'),
          ],
        },
      ],
    },
    {
      name: 'counts',
      type: 'group',
      label: { en: 'Documents', de: 'Dokumente' },
      fields: [
        {
          type: 'row',
          fields: [
            count('created', 'Created', 'Angelegt'),
            count('updated', 'Updated', 'Geändert'),
            count('unchanged', 'Unchanged', 'Unverändert'),
            count('conflicts', 'Conflicts', 'Konflikte'),
            count('failed', 'Failed', 'Fehlgeschlagen'),
            count('discardedBlocks', 'Blocks left out', 'Ausgelassene Blöcke'),
          ],
        },
      ],
    },
    {
      name: 'problems',
      type: 'array',
      label: { en: 'Problems', de: 'Probleme' },
      labels: {
        singular: { en: 'Problem', de: 'Problem' },
        plural: { en: 'Problems', de: 'Probleme' },
      },
      admin: { initCollapsed: true },
      fields: [
        { name: 'sourceKey', type: 'text', required: true, label: { en: 'Source', de: 'Quelle' } },
        { name: 'code', type: 'text', required: true, label: { en: 'Code', de: 'Code' } },
        {
          name: 'message',
          type: 'textarea',
          required: true,
          label: { en: 'Message', de: 'Meldung' },
        },
        {
          name: 'lines',
          type: 'number',
          hasMany: true,
          minRows: 2,
          maxRows: 2,
          label: { en: 'Lines (first, last)', de: 'Zeilen (erste, letzte)' },
        },
      ],
    },
    {
      ...count(
        'moreProblems',
        'More problems than are listed',
        'Weitere Probleme, die nicht in der Liste stehen',
      ),
      admin: { condition: (data) => Boolean(data?.moreProblems) },
    },
    {
      name: 'publish',
      type: 'checkbox',
      defaultValue: false,
      label: { en: 'Publishes what is complete', de: 'Veröffentlicht, was vollständig ist' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'startedAt',
      type: 'date',
      index: true,
      label: { en: 'Started', de: 'Begonnen' },
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'finishedAt',
      type: 'date',
      label: { en: 'Finished', de: 'Beendet' },
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'heartbeatAt',
      type: 'date',
      index: true,
      label: { en: 'Last sign of life', de: 'Letztes Lebenszeichen' },
      admin: { position: 'sidebar', date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: { en: 'Started by', de: 'Gestartet von' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'undo',
      type: 'json',
      label: { en: 'What taking it back did', de: 'Was die Rücknahme bewirkte' },
      admin: { condition: (data) => Boolean(data?.undo) },
    },
  ],
}
