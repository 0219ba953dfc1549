import type { CollectionConfig } from 'payload'
import { sharedContent } from '../../access/shared-content'
import { conflicts } from '../../fields/conflicts'
import { createdBy } from '../../fields/created-by'
import { derivedText } from '../../fields/derived-text'
import { INDEXED_LENGTH } from '../../lib/indexed-length'
import { oneOfAKind } from '../../fields/one-of-a-kind'
import { provenance } from '../../fields/provenance'
import { followMerged } from '../../hooks/follow-merged'
import { refuseWhileInUse } from '../../hooks/refuse-while-in-use'
import { matchKey } from '../../lib/match-key'
import { uses } from '../../lib/uses'
import { groups } from '../groups'
import { completeCredit } from './complete-credit'

/** Credit lines, one document a line, so that one correction reaches every picture that carries it. */
export const credits: CollectionConfig<'credits'> = {
  slug: 'credits',
  typescript: { interface: 'Credit' },
  labels: {
    singular: { en: 'Credit', de: 'Bildnachweis' },
    plural: { en: 'Credits', de: 'Bildnachweise' },
  },
  disableDuplicate: true,
  access: sharedContent,
  admin: {
    group: groups.pictures,
    useAsTitle: 'line',
    defaultColumns: ['line', 'agencies', 'photographer', 'updatedAt'],
    listSearchableFields: ['line', 'notes'],
    description: {
      en: 'Credit lines as they are printed, and who stands behind them.',
      de: 'Bildnachweise, wie sie gedruckt werden, und wer dahintersteht.',
    },
  },
  defaultSort: 'line',
  // Referred to, a document comes without what refers to it.
  defaultPopulate: { images: false },
  hooks: {
    afterRead: [completeCredit],
    beforeChange: [followMerged('agencies', 'photographer')],
    beforeDelete: [refuseWhileInUse(uses.credits)],
  },
  fields: [
    conflicts,
    provenance,
    {
      name: 'line',
      type: 'text',
      required: true,
      validate: oneOfAKind('credits'),
      index: true,
      maxLength: INDEXED_LENGTH,
      label: { en: 'Credit line', de: 'Bildnachweis' },
      admin: {
        description: {
          en: 'Exactly as it is to be printed: “Reuters/Peter David Josek”.',
          de: 'Genau so, wie er gedruckt wird: „Reuters/Peter David Josek“.',
        },
      },
    },
    {
      name: 'agencies',
      type: 'relationship',
      relationTo: 'agencies',
      hasMany: true,
      index: true,
      label: { en: 'Agencies', de: 'Agenturen' },
      // Stands for the photographer and the notes, too.
      admin: { components: { Field: '/src/admin/credits/credit-chips#CreditChips' } },
    },
    {
      name: 'photographer',
      type: 'relationship',
      relationTo: 'people',
      index: true,
      label: { en: 'Photographer', de: 'Fotografin oder Fotograf' },
      admin: { components: { Field: '/src/admin/credits/shown-as-chips#ShownAsChips' } },
    },
    {
      name: 'notes',
      type: 'text',
      label: { en: 'Notes', de: 'Zusätze' },
      admin: { components: { Field: '/src/admin/credits/shown-as-chips#ShownAsChips' } },
    },
    {
      name: 'images',
      type: 'join',
      collection: 'images',
      on: 'credit',
      label: { en: 'Images', de: 'Bilder' },
      admin: { allowCreate: false, defaultColumns: ['filename', 'caption', 'alt'] },
    },
    derivedText({ name: 'matchKey', from: ({ line }) => matchKey(String(line)), unique: true }),
    createdBy,
  ],
}
