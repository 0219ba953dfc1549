import type { CollectionConfig, Field, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { admins } from '../../access/admins'
import { nobody } from '../../access/nobody'
import { publicationEvents } from '../../lib/publication-events'
import { webhookAddressProblem } from '../../lib/webhook-address'
import { groups } from '../groups'
import { hiddenExceptFor } from '../hidden-except-for'
import { begin } from './begin'

const problems = {
  url: 'This is not a web address. It must start with https:// or http://.',
  credentials: 'An address may hold no name and password: what is sent is signed.',
  port: 'The port must be 80, 443, or 1024 and above.',
}

const address: TextFieldSingleValidation = (value, options) => {
  const problem = value ? webhookAddressProblem(value) : null
  return problem === null ? text(value, options) : problems[problem]
}

/** Noted by src/server/webhooks with each delivery. */
const state: Field = {
  name: 'state',
  type: 'group',
  label: { en: 'State', de: 'Zustand' },
  access: { create: nobody, update: nobody },
  admin: { position: 'sidebar', readOnly: true },
  fields: [
    {
      name: 'problem',
      type: 'textarea',
      label: { en: 'Last problem', de: 'Letztes Problem' },
      admin: { condition: (_, state) => Boolean(state?.problem) },
    },
    {
      name: 'deliveredAt',
      type: 'date',
      label: { en: 'Last delivered', de: 'Zuletzt zugestellt' },
      admin: { date: { pickerAppearance: 'dayAndTime' } },
    },
    {
      name: 'failingSince',
      type: 'date',
      label: { en: 'Failing since', de: 'Gestört seit' },
      admin: {
        date: { pickerAppearance: 'dayAndTime' },
        condition: (_, state) => Boolean(state?.failingSince),
      },
    },
    // Deliveries in a row that failed, and until when nothing is sent for that.
    { name: 'failures', type: 'number', defaultValue: 0, admin: { hidden: true } },
    { name: 'restUntil', type: 'date', admin: { hidden: true } },
  ],
}

/** Who is told when readers see something new, by src/server/webhooks. */
export const webhooks: CollectionConfig<'webhooks'> = {
  slug: 'webhooks',
  typescript: { interface: 'Webhook' },
  labels: {
    singular: { en: 'Webhook', de: 'Webhook' },
    plural: { en: 'Webhooks', de: 'Webhooks' },
  },
  disableDuplicate: true,
  graphQL: false,
  access: { create: admins, read: admins, update: admins, delete: admins },
  admin: {
    group: groups.administration,
    hidden: hiddenExceptFor('admin'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'url', 'enabled', 'state.deliveredAt', 'state.problem'],
    description: {
      en: 'Tell other systems when an article is published, changed or withdrawn.',
      de: 'Melden anderen Systemen, wenn ein Artikel erscheint, sich ändert oder zurückgezogen wird.',
    },
  },
  hooks: { beforeChange: [begin] },
  fields: [
    { name: 'name', type: 'text', required: true, label: { en: 'Name', de: 'Name' } },
    {
      name: 'url',
      type: 'text',
      required: true,
      validate: address,
      label: { en: 'Address', de: 'Adresse' },
      admin: {
        description: {
          en: 'Public addresses only, unless WEBHOOKS_ALLOW_PRIVATE is set.',
          de: 'Nur öffentliche Adressen, solange WEBHOOKS_ALLOW_PRIVATE nicht gesetzt ist.',
        },
      },
    },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: [...publicationEvents],
      label: { en: 'Tells that an article', de: 'Meldet, dass ein Artikel' },
      options: [
        { value: 'article.published', label: { en: 'is published', de: 'erscheint' } },
        { value: 'article.changed', label: { en: 'is changed', de: 'sich ändert' } },
        { value: 'article.unpublished', label: { en: 'is withdrawn', de: 'zurückgezogen wird' } },
      ],
    },
    {
      name: 'enabled',
      type: 'checkbox',
      defaultValue: true,
      label: { en: 'Enabled', de: 'Aktiv' },
      admin: {
        description: {
          en: 'Ends by itself when the address has refused everything for three days.',
          de: 'Endet von selbst, wenn die Adresse drei Tage lang alles abgelehnt hat.',
        },
      },
    },
    {
      name: 'secret',
      type: 'text',
      label: { en: 'Secret', de: 'Geheimnis' },
      access: { create: nobody, update: nobody },
      admin: {
        readOnly: true,
        condition: ({ secret }) => Boolean(secret),
        description: {
          en: 'Whoever is told checks the signature with it. For another one, make another webhook.',
          de: 'Damit prüft der Empfänger die Signatur. Für ein neues legen Sie einen neuen Webhook an.',
        },
      },
    },
    state,
    {
      name: 'deliveries',
      type: 'join',
      collection: 'webhook-deliveries',
      on: 'webhook',
      label: { en: 'Deliveries', de: 'Zustellungen' },
      defaultSort: '-createdAt',
      admin: {
        allowCreate: false,
        defaultColumns: ['headline', 'event', 'status', 'tries', 'answer', 'createdAt'],
      },
    },
  ],
}
