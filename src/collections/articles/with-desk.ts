import type { Plugin, UIField } from 'payload'

const desk: UIField = {
  name: 'desk',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/desk/desk#Desk' },
    disableListColumn: true,
  },
}

/** Heads the form of an article. A plugin, because the SEO plugin before it wants the tabs to be the first field. */
export const withDesk: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'articles'
      ? { ...collection, fields: [desk, ...collection.fields] }
      : collection,
  ),
})
