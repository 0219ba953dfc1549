import type { Payload, PayloadRequest } from 'payload'
import type { Merge } from '../../payload-types'
import { sameField } from '../merge/same-field'
import type { Stored } from '../stored'
import type { Kept } from '../undo/report'
import { titleOf } from '../undo/title-of'
import { leave } from './leave'

/** Gives the heir the values back that it had before, but for what somebody changed since. */
export async function restoreHeir(
  payload: Payload,
  { id, relationTo, kept, ...record }: Merge,
  now: Stored,
  req: Partial<PayloadRequest>,
): Promise<void> {
  const before = (record.before ?? {}) as Stored
  const data: Stored = {}
  const left: Kept[] = []
  for (const [field, value] of Object.entries((record.after ?? {}) as Stored)) {
    if (sameField(now[field], value)) data[field] = before[field]
    else if (field === 'aliases') data[field] = without(now[field], value, before[field])
    else if (!sameField(now[field], before[field])) {
      const title = titleOf(relationTo, now)
      left.push({ collection: relationTo, id: kept, title, why: `${field} changed since` })
    }
  }
  const common = { depth: 0, overrideAccess: true, req } as const
  await payload.update({ collection: relationTo, id: kept, data: data as never, ...common })
  await leave(payload, id, left, req)
}

/** A list without what a merge added to it. */
function without(now: unknown, after: unknown, before: unknown): unknown[] {
  const had = listOf(before)
  const added = listOf(after).filter((one) => !had.includes(one))
  return listOf(now).filter((one) => !added.includes(one))
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
