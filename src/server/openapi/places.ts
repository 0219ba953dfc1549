import type { FlattenedField, Payload } from 'payload'
import { isForNobody, isPublic, rightsBy } from './who-may'

/** How a field stands in a schema. */
export interface Place {
  required: boolean
  note?: string
  /** References are ids. */
  ids?: true
}

/** Payload's own books about who is signed in where. */
const SESSIONS = 'sessions'

/** Set by Payload and not shown in its forms; sent all the same. */
const TIMESTAMPS = ['createdAt', 'updatedAt']

/**
 * How a field stands in what is sent out; null for what is not, or is there for our own admin only.
 *
 * @param isOpen anonymous readers can read documents of the collection
 */
export async function sentOut(
  payload: Payload,
  field: FlattenedField,
  isOpen: boolean,
): Promise<Place | null> {
  if (field.hidden || field.name === SESSIONS) return null
  const rule = field.access?.read
  const rights = rule && (await rightsBy(payload, rule))
  if (rights && isForNobody(rights)) return null
  const isForAll = !rights || isPublic(rights)
  const isInternal = field.admin && 'hidden' in field.admin && field.admin.hidden === true
  if (isInternal && !(isForAll && isOpen) && !TIMESTAMPS.includes(field.name)) return null
  return isForAll || !isOpen
    ? { required: isForAll }
    : { required: false, note: 'Not sent to anonymous readers.' }
}

/** How a field stands in what is taken in; null for what is not, since it is derived, or is there for our own admin only. */
export async function takenIn(payload: Payload, field: FlattenedField): Promise<Place | null> {
  const { access, admin } = field
  const isInternal = admin && 'hidden' in admin && admin.hidden === true
  if (field.hidden || isInternal || field.type === 'join' || field.name === SESSIONS) return null
  const rule = access?.create
  if (rule && isForNobody(await rightsBy(payload, rule))) return null
  // A required field with its own read rule is filled in when it is not sent: src/fields/optional-input.ts.
  return { required: !access?.read && field.defaultValue === undefined, ids: true }
}
