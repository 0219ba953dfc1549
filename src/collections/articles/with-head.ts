import type { Plugin, UIField } from 'payload'

const head: UIField = {
  name: 'head',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/article-head/article-head#ArticleHead' },
    disableListColumn: true,
  },
}

/** Heads the form of an article. A plugin, because the SEO plugin before it wants the tabs to be the first field. */
export const withHead: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'articles'
      ? { ...collection, fields: [head, ...collection.fields] }
      : collection,
  ),
})
