import type { TextField } from 'payload'
import { nobody } from '../access/nobody'

interface DerivedText {
  name: string
  /** Makes the value from the document's other fields, at every save. */
  from: (data: Record<string, unknown>) => string | string[]
  /** No two documents may share the value. */
  unique?: boolean
  /** The value is several texts, and the document is found by each. */
  hasMany?: boolean
}

/** A text that is there to find the document by: derived, indexed, never sent out or taken in. */
export const derivedText = ({ name, from, unique, hasMany }: DerivedText): TextField => ({
  name,
  type: 'text',
  hidden: true,
  index: true,
  unique: unique ?? false,
  ...(hasMany && { hasMany: true as const }),
  maxLength: Infinity,
  access: { create: nobody, update: nobody },
  hooks: { beforeChange: [({ siblingData }) => from(siblingData)] },
})
