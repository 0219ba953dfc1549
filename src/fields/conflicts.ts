import type { UIField } from 'payload'

/** What an import and an editor both changed, with a button for each side; nothing where there is no such thing. */
export const conflicts: UIField = {
  name: 'conflicts',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/conflicts/conflicts#Conflicts' },
    disableListColumn: true,
  },
}
