import type { Payload, PayloadRequest } from 'payload'
import { matchKey } from '../../lib/match-key'
import type { Agency } from '../../engine/types'
import { inSession, rawCollection } from '../raw'

/** Whom a credit line may name. */
export type Named = 'agencies' | 'people'

/**
 * The agency or person of a name or alias, created where there is none.
 *
 * @param agencies for the category of a new one
 * @param req of who asks, whose right to create it counts
 * @throws Payload's Forbidden (403), and what validation says
 */
export async function whoIs(
  payload: Payload,
  { as, name, agencies }: { as: Named; name: string; agencies: readonly Agency[] },
  req: PayloadRequest,
): Promise<string> {
  const key = matchKey(name)
  const rows = await rawCollection(payload, as)
    .find(
      { $or: [{ matchKey: key }, { aliasKeys: key }] },
      { projection: { matchKey: 1 }, ...inSession(payload, req) },
    )
    .toArray()
  const known = rows.find((row) => row.matchKey === key) ?? rows[0]
  if (known) return String(known._id)
  const category = agencies.find((agency) => agency.name === name)?.category ?? 'other'
  const { id } = await payload.create({
    collection: as,
    data: { name, ...(as === 'agencies' && { category }) } as never,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return id
}
