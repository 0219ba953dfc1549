import type { CollectionConfig } from 'payload'
import { sharedContent } from '../access/shared-content'
import { aliasKeys } from '../fields/alias-keys'
import { conflicts } from '../fields/conflicts'
import { createdBy } from '../fields/created-by'
import { derivedText } from '../fields/derived-text'
import { httpUrl } from '../fields/http-url'
import { INDEXED_LENGTH } from '../lib/indexed-length'
import { oneOfAKind } from '../fields/one-of-a-kind'
import { refuseWhileInUse } from '../hooks/refuse-while-in-use'
import { matchKey } from '../lib/match-key'
import { uses } from '../lib/uses'
import { groups } from './groups'

/** News and picture agencies. What is listed here, the importer knows in a credit line. */
export const agencies: CollectionConfig<'agencies'> = {
  slug: 'agencies',
  typescript: { interface: 'Agency' },
  labels: {
    singular: { en: 'Agency', de: 'Agentur' },
    plural: { en: 'Agencies', de: 'Agenturen' },
  },
  disableDuplicate: true,
  access: sharedContent,
  admin: {
    group: groups.pictures,
    useAsTitle: 'name',
    defaultColumns: ['name', 'category', 'aliases', 'updatedAt'],
    listSearchableFields: ['name', 'aliases'],
    description: {
      en: 'Agencies that credit lines name. The importer recognises them by name and alias.',
      de: 'Agenturen aus Bildnachweisen. Der Import erkennt sie an Namen und Alternativnamen.',
    },
  },
  defaultSort: 'name',
  // Referred to, a document comes without what refers to it.
  defaultPopulate: { credits: false },
  hooks: {
    beforeDelete: [refuseWhileInUse(uses.agencies)],
  },
  fields: [
    conflicts,
    {
      name: 'duplicates',
      type: 'ui',
      admin: {
        components: { Field: '/src/admin/people/duplicates#Duplicates' },
        disableListColumn: true,
      },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      validate: oneOfAKind('agencies'),
      index: true,
      maxLength: INDEXED_LENGTH,
      label: { en: 'Name', de: 'Name' },
    },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: { en: 'Also written', de: 'Auch geschrieben' },
      admin: {
        description: {
          en: 'Other ways in which credit lines write the agency: “Deutsche Presse-Agentur”.',
          de: 'Andere Schreibweisen in Bildnachweisen: „Deutsche Presse-Agentur“.',
        },
      },
    },
    {
      name: 'category',
      type: 'select',
      index: true,
      label: { en: 'Category', de: 'Art' },
      options: [
        { value: 'wire', label: { en: 'News agency', de: 'Nachrichtenagentur' } },
        { value: 'stock', label: { en: 'Picture library', de: 'Bildarchiv' } },
        { value: 'staff', label: { en: 'Own staff', de: 'Eigene Redaktion' } },
        { value: 'handout', label: { en: 'Handout', de: 'Pressefoto' } },
        { value: 'other', label: { en: 'Other', de: 'Andere' } },
      ],
    },
    { name: 'url', type: 'text', validate: httpUrl, label: { en: 'Website', de: 'Website' } },
    {
      name: 'credits',
      type: 'join',
      collection: 'credits',
      on: 'agencies',
      label: { en: 'Credit lines', de: 'Bildnachweise' },
      admin: { allowCreate: false, defaultColumns: ['line', 'photographer'] },
    },
    derivedText({ name: 'matchKey', from: ({ name }) => matchKey(String(name)), unique: true }),
    aliasKeys,
    createdBy,
  ],
}
