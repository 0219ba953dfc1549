import type { DateField, Field } from 'payload'
import { nobody } from '../../access/nobody'
import { signedIn } from '../../access/signed-in'
import { languages } from '../../fields/languages'
import { notCopied } from '../../fields/not-copied'
import { optionalInput } from '../../fields/optional-input'
import { provenance } from '../../fields/provenance'

/** A date that nobody sets by hand: shown once there is one. */
const noted = (name: 'firstPublishedAt' | 'firstPublishedElsewhere') =>
  ({
    hooks: notCopied,
    access: { create: nobody, update: nobody },
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime' },
      condition: (data) => Boolean(data?.[name]),
    },
  }) satisfies Partial<DateField>

/** Where and when the article appears. */
export const sidebar: Field[] = [
  provenance,
  // Payload's own field, with one thing added: the copy of a published article is a draft, or an author could
  // publish by copying.
  {
    name: '_status',
    type: 'select',
    label: { en: 'Status', de: 'Status' },
    options: [],
    hooks: { beforeDuplicate: [() => 'draft'] },
  },
  {
    name: 'slug',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 200,
    label: { en: 'Slug', de: 'Slug' },
    access: optionalInput,
    admin: {
      position: 'sidebar',
      description: {
        en: 'The last part of the address. Follows the headline until the article is published.',
        de: 'Der letzte Teil der Adresse. Folgt der Schlagzeile, bis der Artikel erscheint.',
      },
    },
  },
  {
    name: 'previousSlugs',
    type: 'text',
    hasMany: true,
    index: true,
    label: { en: 'Former slugs', de: 'Frühere Slugs' },
    access: { create: nobody, update: nobody },
    hooks: notCopied,
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (data) => Boolean(data?.previousSlugs?.length),
      description: { en: 'They lead here too.', de: 'Auch sie führen hierher.' },
    },
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    index: true,
    defaultValue: 'en',
    options: languages,
    label: { en: 'Language', de: 'Sprache' },
    access: optionalInput,
    admin: { position: 'sidebar' },
  },
  {
    name: 'section',
    type: 'text',
    label: { en: 'Section', de: 'Ressort' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'keywords',
    type: 'text',
    hasMany: true,
    index: true,
    label: { en: 'Keywords', de: 'Schlagwörter' },
    admin: { position: 'sidebar' },
  },
  {
    name: 'dateline',
    type: 'group',
    label: { en: 'Dateline', de: 'Ortsmarke' },
    admin: { position: 'sidebar' },
    fields: [
      { name: 'place', type: 'text', label: { en: 'Place', de: 'Ort' } },
      { name: 'date', type: 'date', label: { en: 'Date', de: 'Datum' } },
    ],
  },
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    label: { en: 'Published', de: 'Veröffentlicht' },
    hooks: notCopied,
    admin: {
      position: 'sidebar',
      date: { pickerAppearance: 'dayAndTime' },
      description: {
        en: 'Set on publishing when empty.',
        de: 'Leer: wird beim Veröffentlichen gesetzt.',
      },
    },
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    index: true,
    label: { en: 'First published', de: 'Erstmals veröffentlicht' },
    ...noted('firstPublishedAt'),
  },
  // Beside firstPublishedAt, which says that readers have seen it here: an imported draft brings only this one.
  {
    name: 'firstPublishedElsewhere',
    type: 'date',
    label: { en: 'First published elsewhere', de: 'Anderswo erstmals veröffentlicht' },
    ...noted('firstPublishedElsewhere'),
  },
  {
    name: 'embargo',
    type: 'group',
    label: { en: 'Embargo', de: 'Sperrfrist' },
    access: { read: signedIn },
    admin: { position: 'sidebar' },
    fields: [
      {
        name: 'until',
        type: 'date',
        index: true,
        label: { en: 'Until', de: 'Bis' },
        admin: {
          date: { pickerAppearance: 'dayAndTime' },
          description: {
            en: 'The article cannot be published before.',
            de: 'Vorher lässt sich der Artikel nicht veröffentlichen.',
          },
        },
      },
      { name: 'note', type: 'text', label: { en: 'Note', de: 'Hinweis' } },
    ],
  },
  // Written by src/server/tell-refused-publications.ts, shown above the article by src/admin/article-head.
  {
    name: 'publicationRefused',
    type: 'group',
    label: { en: 'Refused publication', de: 'Abgelehnte Veröffentlichung' },
    access: { create: nobody, read: signedIn, update: nobody },
    admin: { condition: () => false },
    fields: [
      {
        name: 'at',
        type: 'date',
        index: true,
        label: { en: 'Refused on', de: 'Abgelehnt am' },
        hooks: notCopied,
      },
      { name: 'reason', type: 'textarea', label: { en: 'Reason', de: 'Grund' }, hooks: notCopied },
    ],
  },
]
