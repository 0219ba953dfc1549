import type { CollectionConfig } from 'payload'
import { admins } from '../access/admins'
import { editorsOrOwn } from '../access/editors-or-own'
import { nobody } from '../access/nobody'
import { kinds } from '../engine/types'
import { createdBy } from '../fields/created-by'
import { reading } from '../fields/reading'
import { groups } from './groups'
import { hiddenExceptFor } from './hidden-except-for'

const numbers = { type: 'array', items: { type: 'number' } } as const

/** One imported document, verbatim, with what the engine made of every block of it. */
export const sources: CollectionConfig<'sources'> = {
  slug: 'sources',
  typescript: { interface: 'Source' },
  labels: {
    singular: { en: 'Source', de: 'Quelle' },
    plural: { en: 'Sources', de: 'Quellen' },
  },
  disableDuplicate: true,
  access: {
    create: nobody,
    read: editorsOrOwn('createdBy', 'author', 'service'),
    update: nobody,
    delete: admins,
  },
  admin: {
    group: groups.imports,
    // Authors import through the desk, into drafts of their own: it, and the panel beside a draft, show them what is theirs here.
    hidden: hiddenExceptFor('editor', 'admin'),
    useAsTitle: 'sourceKey',
    defaultColumns: ['sourceKey', 'format', 'article', 'lastImport', 'updatedAt'],
    listSearchableFields: ['sourceKey', 'filename'],
    description: {
      en: 'Imported documents as they came, and what became of every block.',
      de: 'Importierte Dokumente im Original, und was aus jedem Block wurde.',
    },
  },
  defaultSort: '-updatedAt',
  fields: [
    reading,
    {
      name: 'sourceKey',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: { en: 'Key', de: 'Schlüssel' },
      admin: {
        description: {
          en: 'What identifies the document from one import to the next.',
          de: 'Woran das Dokument beim nächsten Import erkannt wird.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        { name: 'filename', type: 'text', label: { en: 'File name', de: 'Dateiname' } },
        { name: 'format', type: 'text', label: { en: 'Format', de: 'Format' } },
      ],
    },
    {
      name: 'sha256',
      type: 'text',
      index: true,
      label: { en: 'SHA-256', de: 'SHA-256' },
      admin: { position: 'sidebar' },
    },
    { name: 'text', type: 'textarea', maxLength: Infinity, label: { en: 'Text', de: 'Text' } },
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      index: true,
      label: { en: 'Article', de: 'Artikel' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'lastImport',
      type: 'relationship',
      relationTo: 'imports',
      index: true,
      label: { en: 'Last import', de: 'Letzter Import' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'engineVersion',
      type: 'text',
      label: { en: 'Engine version', de: 'Version der Leselogik' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'corrected',
      type: 'json',
      label: { en: 'Corrected by editors', de: 'Von der Redaktion berichtigt' },
      admin: { hidden: true },
      jsonSchema: {
        uri: 'slugline://corrected.json',
        fileMatch: ['slugline://corrected.json'],
        schema: {
          type: 'object',
          properties: {
            kinds: { type: 'object', additionalProperties: { type: 'string', enum: [...kinds] } },
            joins: numbers,
            splits: { type: 'object', additionalProperties: numbers },
          },
          additionalProperties: false,
        },
      },
    },
    {
      name: 'language',
      type: 'text',
      label: { en: 'Language as given (BCP 47)', de: 'Angegebene Sprache (BCP 47)' },
      admin: { hidden: true },
    },
    {
      name: 'base',
      type: 'json',
      label: { en: 'Values as last imported', de: 'Werte des letzten Imports' },
      admin: { hidden: true },
      jsonSchema: {
        uri: 'slugline://base.json',
        fileMatch: ['slugline://base.json'],
        schema: { type: 'object', additionalProperties: { type: 'object' } },
      },
    },
    createdBy,
  ],
}
