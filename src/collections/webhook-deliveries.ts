import type { CollectionConfig } from 'payload'
import { admins } from '../access/admins'
import { nobody } from '../access/nobody'
import { groups } from './groups'

/** What was to be sent to a webhook, and what became of it. Written by src/server/webhooks, and kept for a month. */
export const webhookDeliveries: CollectionConfig<'webhook-deliveries'> = {
  slug: 'webhook-deliveries',
  typescript: { interface: 'WebhookDelivery' },
  labels: {
    singular: { en: 'Delivery', de: 'Zustellung' },
    plural: { en: 'Deliveries', de: 'Zustellungen' },
  },
  disableDuplicate: true,
  graphQL: false,
  lockDocuments: false,
  access: { create: nobody, read: admins, update: nobody, delete: nobody },
  admin: {
    group: groups.administration,
    // Found at its webhook.
    hidden: true,
    useAsTitle: 'headline',
  },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['status', 'webhook', 'nextAt'] }],
  fields: [
    {
      name: 'webhook',
      type: 'relationship',
      relationTo: 'webhooks',
      required: true,
      index: true,
      maxDepth: 0,
      label: { en: 'Webhook', de: 'Webhook' },
    },
    { name: 'event', type: 'text', required: true, label: { en: 'Event', de: 'Ereignis' } },
    { name: 'headline', type: 'text', label: { en: 'Article', de: 'Artikel' } },
    { name: 'body', type: 'textarea', label: { en: 'What is sent', de: 'Inhalt' } },
    {
      name: 'status',
      type: 'select',
      required: true,
      label: { en: 'Status', de: 'Status' },
      options: [
        { value: 'pending', label: { en: 'To be sent', de: 'Steht aus' } },
        { value: 'delivered', label: { en: 'Delivered', de: 'Zugestellt' } },
        { value: 'failed', label: { en: 'Given up', de: 'Aufgegeben' } },
      ],
    },
    { name: 'tries', type: 'number', label: { en: 'Tries', de: 'Versuche' } },
    { name: 'answer', type: 'text', label: { en: 'Last answer', de: 'Letzte Antwort' } },
    {
      name: 'nextAt',
      type: 'date',
      label: { en: 'Next try', de: 'Nächster Versuch' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    // Deleted then, by MongoDB.
    { name: 'keptUntil', type: 'date', admin: { hidden: true } },
  ],
}
