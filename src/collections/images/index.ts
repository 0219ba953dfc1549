import type { CollectionConfig } from 'payload'
import { anyoneOrKnownFile } from '../../access/anyone-or-known-file'
import { nobody } from '../../access/nobody'
import { sharedContent } from '../../access/shared-content'
import { signedIn } from '../../access/signed-in'
import { conflicts } from '../../fields/conflicts'
import { createdBy } from '../../fields/created-by'
import { httpUrl } from '../../fields/http-url'
import { provenance } from '../../fields/provenance'
import { followMerged } from '../../hooks/follow-merged'
import { refuseWhileInUse } from '../../hooks/refuse-while-in-use'
import { localPictures } from '../../lib/local-pictures'
import { UsageError } from '../../lib/errors'
import { uses } from '../../lib/uses'
import { groups } from '../groups'
import { describeFile } from './hooks/describe-file'
import { nameByContent } from './hooks/name-by-content'
import { prefill } from './hooks/prefill'
import { refuseHuge } from './hooks/refuse-huge'
import { refusePolyglot } from './hooks/refuse-polyglot'

/** Payload fetches whatever address comes along in place of a file, `pasteURL` or not, and asks this for the headers first. */
const refuseToFetch = (): never => {
  throw new UsageError('A picture is sent as a file, and not fetched from an address.')
}

/** Pictures. An imported one has its words first and gets its file from an editor. */
export const images: CollectionConfig<'images'> = {
  slug: 'images',
  typescript: { interface: 'Image' },
  labels: {
    singular: { en: 'Image', de: 'Bild' },
    plural: { en: 'Images', de: 'Bilder' },
  },
  disableDuplicate: true,
  access: { ...sharedContent, read: anyoneOrKnownFile },
  admin: {
    group: groups.pictures,
    useAsTitle: 'title',
    components: {
      beforeListTable: ['/src/admin/pictures/picture-filters#PictureFilters'],
      edit: { Upload: '/src/admin/pictures/picture-file#PictureFile' },
    },
    defaultColumns: ['title', 'fileStatus', 'credit', 'alt', 'usedIn', 'updatedAt'],
    listSearchableFields: ['caption', 'alt', 'filename'],
    description: {
      en: 'Pictures with their words. Drop a file onto an imported image to complete it.',
      de: 'Bilder mit ihren Texten. Ein importiertes Bild erhält seine Datei hier.',
    },
  },
  defaultSort: '-updatedAt',
  // For the review queue.
  indexes: [{ fields: ['fileStatus', 'updatedAt'] }, { fields: ['altStatus', 'updatedAt'] }],
  // Referred to, a document comes without what refers to it.
  defaultPopulate: { usedIn: false },
  upload: {
    staticDir: localPictures(),
    filesRequiredOnCreate: false,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    pasteURL: false,
    externalFileHeaderFilter: refuseToFetch,
    focalPoint: true,
    adminThumbnail: 'thumbnail',
    imageSizes: [
      { name: 'thumbnail', width: 400, height: 300, position: 'centre' },
      { name: 'card', width: 800 },
      { name: 'hero', width: 1600 },
    ].map((size) => ({
      ...size,
      formatOptions: { format: 'webp' as const },
      withoutEnlargement: true,
    })),
  },
  hooks: {
    beforeOperation: [refuseHuge, refusePolyglot, nameByContent],
    beforeChange: [prefill, describeFile, followMerged('personsShown')],
    beforeDelete: [refuseWhileInUse(uses.images)],
  },
  fields: [
    conflicts,
    provenance,
    {
      name: 'alt',
      type: 'text',
      maxLength: 2000,
      label: { en: 'Alt text', de: 'Alternativtext' },
      admin: {
        description: {
          en: 'What the picture shows, for readers who do not see it. Needed to publish an article that uses it.',
          de: 'Was das Bild zeigt, für alle, die es nicht sehen. Nötig, um einen Artikel damit zu veröffentlichen.',
        },
      },
    },
    { name: 'caption', type: 'textarea', label: { en: 'Caption', de: 'Bildunterschrift' } },
    {
      name: 'credit',
      type: 'relationship',
      relationTo: 'credits',
      index: true,
      label: { en: 'Credit', de: 'Bildnachweis' },
    },
    {
      name: 'personsShown',
      type: 'relationship',
      relationTo: 'people',
      hasMany: true,
      index: true,
      label: { en: 'People shown', de: 'Abgebildete Personen' },
    },
    {
      type: 'collapsible',
      label: { en: 'Rights', de: 'Rechte' },
      admin: { initCollapsed: true },
      fields: [
        {
          name: 'copyrightNotice',
          type: 'text',
          label: { en: 'Copyright notice', de: 'Urhebervermerk' },
        },
        {
          name: 'usageTerms',
          type: 'textarea',
          label: { en: 'Usage terms', de: 'Nutzungsbedingungen' },
        },
        {
          name: 'licenseUrl',
          type: 'text',
          validate: httpUrl,
          label: { en: 'Licence address', de: 'Adresse der Lizenz' },
        },
      ],
    },
    {
      name: 'dateCreated',
      type: 'date',
      label: { en: 'Taken on', de: 'Aufgenommen am' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'fileStatus',
      type: 'select',
      defaultValue: 'missing',
      label: { en: 'File', de: 'Datei' },
      options: [
        { value: 'missing', label: { en: 'Missing', de: 'Fehlt' } },
        { value: 'present', label: { en: 'Present', de: 'Vorhanden' } },
      ],
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'altStatus',
      type: 'select',
      defaultValue: 'missing',
      label: { en: 'Alt text there', de: 'Alternativtext vorhanden' },
      options: [
        { value: 'missing', label: { en: 'Missing', de: 'Fehlt' } },
        { value: 'present', label: { en: 'Present', de: 'Vorhanden' } },
      ],
      access: { create: nobody, update: nobody },
      // For lists and their filters; the form has the text itself.
      admin: { condition: () => false },
    },
    {
      name: 'title',
      type: 'text',
      index: true,
      label: { en: 'Title', de: 'Titel' },
      access: { create: nobody, update: nobody },
      // The caption, alt text or file name, whichever there is: for lists and pickers, not for the form.
      admin: {
        condition: () => false,
        components: { Cell: '/src/admin/pictures/picture-cell#PictureCell' },
      },
    },
    {
      name: 'source',
      type: 'relationship',
      relationTo: 'sources',
      index: true,
      label: { en: 'Imported from', de: 'Importiert aus' },
      access: { create: nobody, read: signedIn, update: nobody },
      admin: { position: 'sidebar', readOnly: true },
    },
    {
      name: 'usedIn',
      type: 'join',
      collection: 'articles',
      on: 'images',
      label: { en: 'Used in', de: 'Verwendet in' },
      admin: {
        allowCreate: false,
        components: { Cell: '/src/admin/pictures/used-in-cell#UsedInCell' },
        defaultColumns: ['headline', '_status', 'publishedAt'],
      },
    },
    createdBy,
  ],
}
