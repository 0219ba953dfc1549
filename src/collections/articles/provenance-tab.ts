import type { Tab } from 'payload'
import { nobody } from '../../access/nobody'
import { signedIn } from '../../access/signed-in'
import { conflicts } from '../../fields/conflicts'
import { notCopied } from '../../fields/not-copied'

/** Where the article comes from, and what of it is in doubt. Never public. */
export const provenanceTab: Tab = {
  label: { en: 'Provenance', de: 'Herkunft' },
  fields: [
    conflicts,
    {
      name: 'review',
      type: 'array',
      label: { en: 'To review', de: 'Zu prüfen' },
      labels: {
        singular: { en: 'Doubt', de: 'Zweifel' },
        plural: { en: 'Doubts', de: 'Zweifel' },
      },
      access: { read: signedIn },
      admin: {
        components: { RowLabel: '/src/admin/labels/doubt-label#DoubtLabel' },
        description: {
          en: 'What the importer was unsure of. Tick what is settled.',
          de: 'Worin der Import unsicher war. Haken Sie ab, was geklärt ist.',
        },
      },
      fields: [
        {
          name: 'message',
          type: 'textarea',
          required: true,
          label: { en: 'Message', de: 'Meldung' },
        },
        {
          type: 'row',
          fields: [
            { name: 'code', type: 'text', required: true, label: { en: 'Code', de: 'Code' } },
            {
              name: 'line',
              type: 'number',
              label: { en: 'Line of the source', de: 'Zeile der Quelle' },
            },
            {
              name: 'resolved',
              type: 'checkbox',
              defaultValue: false,
              label: { en: 'Settled', de: 'Geklärt' },
            },
          ],
        },
      ],
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      index: true,
      label: { en: 'Imported from', de: 'Importiert aus' },
      access: { create: nobody, read: signedIn, update: nobody },
      hooks: notCopied,
      admin: { readOnly: true },
    },
  ],
}
