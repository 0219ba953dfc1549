import type { FlattenedField, Operator, SanitizedCollectionConfig, Where } from 'payload'
import { anyone } from '../../access/anyone'
import { isRecord } from '../../lib/is-record'

/** A field that everybody may ask by, by its name. */
type OpenFields = ReadonlyMap<string, FlattenedField>

/** @returns the fields of a collection that everybody may read, but for those that have fields themselves */
export const openFields = ({ flattenedFields }: SanitizedCollectionConfig): OpenFields =>
  new Map(flattenedFields.filter(isOpen).map((field) => [field.name, field]))

const isOpen = (field: FlattenedField) =>
  !('hidden' in field && field.hidden) &&
  !('access' in field && field.access?.read && field.access.read !== anyone) &&
  !('virtual' in field && field.virtual) &&
  !('fields' in field)

/**
 * Whether a condition is one that Payload's adapter makes a query of that MongoDB understands and that asks only what everybody may know:
 * about the fields themselves, never about what they refer to. Payload would check it, and Mongoose would cast it; neither is done where this holds.
 *
 * @param where with texts for values, as an address has them: whatever is something else may be a condition itself, and `null` is
 *   the absence of a value
 */
export function asksOpenly(where: Where, open: OpenFields): boolean {
  return Object.entries(where).every(([name, asked]) => {
    if (name === 'and' || name === 'or')
      return Array.isArray(asked) && asked.every((part) => isRecord(part) && asksOpenly(part, open))
    const operators = operatorsOf(open.get(name))
    return (
      isRecord(asked) &&
      Object.entries(asked).every(([operator, value]) => operators.has(operator) && isText(value))
    )
  })
}

const isText = (value: unknown) =>
  typeof value === 'string' && value !== 'null' && value !== 'undefined'

const same: Operator[] = ['equals', 'not_equals']
const among: Operator[] = [...same, 'exists', 'in', 'not_in']
const order: Operator[] = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']

const ofTexts = new Set<string>([...among, ...order, 'like', 'contains'])
const ofChoices = new Set<string>(among)
const ofDates = new Set<string>([...same, ...order])

/** The operators of which it is known that the query is the same without Mongoose. */
const known: Partial<Record<FlattenedField['type'], ReadonlySet<string>>> = {
  text: ofTexts,
  textarea: ofTexts,
  select: ofChoices,
  date: ofDates,
}

const none: ReadonlySet<string> = new Set()

function operatorsOf(field: FlattenedField | undefined): ReadonlySet<string> {
  if (!field) return none
  if ('relationTo' in field) return typeof field.relationTo === 'string' ? ofChoices : none
  return 'hasMany' in field && field.hasMany ? none : (known[field.type] ?? none)
}
