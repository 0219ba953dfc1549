import type { Tab } from 'payload'

/** Who made the article, and whom it is about. */
export const creditsTab: Tab = {
  label: { en: 'Credits & people', de: 'Mitwirkende & Personen' },
  fields: [
    {
      name: 'contributors',
      type: 'array',
      label: { en: 'Contributors', de: 'Mitwirkende' },
      labels: {
        singular: { en: 'Contributor', de: 'Mitwirkende Person' },
        plural: { en: 'Contributors', de: 'Mitwirkende' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'person',
              type: 'relationship',
              relationTo: 'people',
              required: true,
              index: true,
              label: { en: 'Person', de: 'Person' },
            },
            {
              name: 'role',
              type: 'select',
              required: true,
              defaultValue: 'author',
              label: { en: 'Role', de: 'Rolle' },
              options: [
                { value: 'author', label: { en: 'Author', de: 'Autorin, Autor' } },
                { value: 'reporter', label: { en: 'Reporter', de: 'Reporterin, Reporter' } },
                { value: 'editor', label: { en: 'Editor', de: 'Redaktion' } },
                { value: 'translator', label: { en: 'Translator', de: 'Übersetzung' } },
              ],
            },
            {
              name: 'creditAs',
              type: 'text',
              label: { en: 'Credited as', de: 'Genannt als' },
              admin: {
                description: {
                  en: 'Where the byline writes the name differently.',
                  de: 'Wenn die Autorenzeile den Namen anders schreibt.',
                },
              },
            },
          ],
        },
      ],
    },
    {
      name: 'byline',
      type: 'text',
      label: { en: 'Byline', de: 'Autorenzeile' },
      admin: {
        description: {
          en: 'Replaces the line made from the contributors.',
          de: 'Ersetzt die Zeile, die sich aus den Mitwirkenden ergibt.',
        },
      },
    },
    {
      name: 'people',
      type: 'array',
      label: { en: 'People in the article', de: 'Personen im Artikel' },
      labels: {
        singular: { en: 'Person', de: 'Person' },
        plural: { en: 'People', de: 'Personen' },
      },
      admin: {
        components: { RowLabel: '/src/admin/labels/person-label#PersonLabel' },
        initCollapsed: true,
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'person',
              type: 'relationship',
              relationTo: 'people',
              required: true,
              index: true,
              label: { en: 'Person', de: 'Person' },
            },
            {
              name: 'relation',
              type: 'select',
              required: true,
              defaultValue: 'mentioned',
              label: { en: 'Is', de: 'Ist' },
              options: [
                { value: 'mentioned', label: { en: 'Mentioned', de: 'Erwähnt' } },
                { value: 'quoted', label: { en: 'Quoted', de: 'Zitiert' } },
              ],
            },
          ],
        },
        {
          type: 'row',
          fields: [
            {
              name: 'roleAsStated',
              type: 'text',
              label: { en: 'Role as stated', de: 'Rolle laut Text' },
              admin: {
                description: {
                  en: 'As this article says it, not for ever.',
                  de: 'Wie dieser Artikel sie nennt, nicht für immer.',
                },
              },
            },
            {
              name: 'nameAsWritten',
              type: 'text',
              label: { en: 'Name as written', de: 'Name laut Text' },
            },
          ],
        },
        {
          name: 'confirmed',
          type: 'checkbox',
          defaultValue: false,
          label: { en: 'Confirmed', de: 'Bestätigt' },
          admin: {
            description: {
              en: 'Somebody has checked that this is the person meant.',
              de: 'Jemand hat geprüft, dass diese Person gemeint ist.',
            },
          },
        },
      ],
    },
  ],
}
