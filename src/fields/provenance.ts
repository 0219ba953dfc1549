import type { UIField } from 'payload'

/** Where an imported document comes from, beside its form, and what became of it since. */
export const provenance: UIField = {
  name: 'provenance',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/provenance/provenance#Provenance' },
    disableListColumn: true,
    position: 'sidebar',
  },
}
