import type { Use } from './uses'

/** A field, and where it has rows the column with the reference: "people.person", "photographer". */
export function placeOf({ path }: Pick<Use, 'path'>): { field: string; column: string | null } {
  const [field = '', column = null] = path.split('.')
  return { field, column }
}
