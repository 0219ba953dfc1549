import type { Block } from 'payload'

/** A related link where it stands in the text: "See also …". */
export const relatedLink: Block = {
  slug: 'relatedLink',
  interfaceName: 'RelatedLinkBlock',
  labels: {
    singular: { en: 'Related link', de: 'Verwandter Link' },
    plural: { en: 'Related links', de: 'Verwandte Links' },
  },
  admin: {
    disableBlockName: true,
    components: { Block: '/src/admin/blocks/related-link-block#RelatedLinkBlock' },
  },
  fields: [
    {
      name: 'link',
      type: 'relationship',
      relationTo: 'related-links',
      required: true,
      label: { en: 'Related link', de: 'Verwandter Link' },
    },
  ],
}
