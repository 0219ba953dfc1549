import { defaultRichTextValue } from '@payloadcms/richtext-lexical'
import type { Tab } from 'payload'
import { nobody } from '../../access/nobody'
import { INDEXED_LENGTH } from '../../lib/indexed-length'
import { bodyEditor } from './body-editor'
import { refuseForeignNodes } from './hooks/refuse-foreign-nodes'

/** What the reader reads. */
export const contentTab: Tab = {
  label: { en: 'Content', de: 'Inhalt' },
  fields: [
    {
      name: 'headline',
      type: 'text',
      required: true,
      index: true,
      maxLength: INDEXED_LENGTH,
      label: { en: 'Headline', de: 'Schlagzeile' },
    },
    {
      name: 'kicker',
      type: 'text',
      label: { en: 'Kicker', de: 'Dachzeile' },
      admin: {
        description: {
          en: 'A word or two above the headline.',
          de: 'Ein, zwei Wörter über der Schlagzeile.',
        },
      },
    },
    { name: 'standfirst', type: 'textarea', label: { en: 'Standfirst', de: 'Vorspann' } },
    {
      name: 'heroImage',
      type: 'upload',
      relationTo: 'images',
      index: true,
      label: { en: 'Lead picture', de: 'Aufmacherbild' },
      admin: {
        description: {
          en: 'Leave empty to lead with the first picture of the text.',
          de: 'Leer: Das erste Bild des Textes macht auf.',
        },
      },
    },
    {
      name: 'body',
      type: 'richText',
      editor: bodyEditor,
      defaultValue: defaultRichTextValue,
      hooks: { beforeValidate: [refuseForeignNodes] },
      label: { en: 'Text', de: 'Text' },
    },
    {
      name: 'images',
      type: 'upload',
      relationTo: 'images',
      hasMany: true,
      index: true,
      label: { en: 'Pictures in use', de: 'Verwendete Bilder' },
      access: { create: nobody, update: nobody },
      admin: {
        readOnly: true,
        condition: (data) => Boolean(data?.images?.length),
        description: { en: 'Follows from the text.', de: 'Ergibt sich aus dem Text.' },
      },
    },
    {
      name: 'corrections',
      type: 'array',
      label: { en: 'Corrections', de: 'Korrekturen' },
      labels: {
        singular: { en: 'Correction', de: 'Korrektur' },
        plural: { en: 'Corrections', de: 'Korrekturen' },
      },
      admin: {
        description: {
          en: 'Shown with the article and sent along with it.',
          de: 'Erscheinen am Artikel und gehen mit ihm hinaus.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'type',
              type: 'select',
              required: true,
              defaultValue: 'correction',
              label: { en: 'Type', de: 'Art' },
              options: [
                { value: 'correction', label: { en: 'Correction', de: 'Korrektur' } },
                { value: 'clarification', label: { en: 'Clarification', de: 'Klarstellung' } },
                { value: 'retraction', label: { en: 'Retraction', de: 'Rücknahme' } },
              ],
            },
            {
              name: 'date',
              type: 'date',
              required: true,
              defaultValue: () => new Date().toISOString(),
              label: { en: 'Date', de: 'Datum' },
            },
          ],
        },
        { name: 'text', type: 'textarea', required: true, label: { en: 'Text', de: 'Text' } },
      ],
    },
  ],
}
