import type { Block } from 'payload'

/** A picture in the flow of the text. Empty texts inherit the image's, so that a correction there reaches every use. */
export const figure: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: {
    singular: { en: 'Figure', de: 'Bild' },
    plural: { en: 'Figures', de: 'Bilder' },
  },
  admin: {
    disableBlockName: true,
    components: { Block: '/src/admin/blocks/figure-block#FigureBlock' },
  },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'images',
      required: true,
      label: { en: 'Image', de: 'Bild' },
    },
    {
      name: 'caption',
      type: 'textarea',
      label: { en: 'Caption', de: 'Bildunterschrift' },
      admin: {
        description: {
          en: 'Leave empty to show the caption of the image.',
          de: 'Leer: Es gilt die Bildunterschrift des Bildes.',
        },
        condition: (_, figure) => figure?.hideCaption !== true,
      },
    },
    {
      name: 'alt',
      type: 'text',
      label: { en: 'Alt text', de: 'Alternativtext' },
      admin: {
        description: {
          en: 'Leave empty to use the alt text of the image.',
          de: 'Leer: Es gilt der Alternativtext des Bildes.',
        },
        condition: (_, figure) => figure?.decorative !== true,
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'decorative',
          type: 'checkbox',
          defaultValue: false,
          label: { en: 'Decorative', de: 'Dekorativ' },
          admin: {
            description: {
              en: 'Says nothing that the text does not: screen readers skip it.',
              de: 'Sagt nichts, was nicht im Text steht: Screenreader überspringen es.',
            },
          },
        },
        {
          name: 'hideCaption',
          type: 'checkbox',
          defaultValue: false,
          label: { en: 'Hide caption', de: 'Bildunterschrift ausblenden' },
          admin: {
            description: {
              en: 'The credit line is shown all the same.',
              de: 'Der Bildnachweis bleibt sichtbar.',
            },
          },
        },
      ],
    },
  ],
}
