import type { Tab } from 'payload'

/** Where the reader may go from here. */
export const relatedTab: Tab = {
  label: { en: 'Related', de: 'Verwandt' },
  fields: [
    {
      name: 'relatedLinks',
      type: 'relationship',
      relationTo: 'related-links',
      hasMany: true,
      index: true,
      label: { en: 'Related links', de: 'Verwandte Links' },
      admin: {
        description: {
          en: 'Those that stand in the text are added by themselves.',
          de: 'Links, die im Text stehen, kommen von selbst dazu.',
        },
      },
    },
  ],
}
