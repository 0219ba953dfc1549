import { APIError } from 'payload'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  PayloadRequest,
} from 'payload'
import type { User } from '../../../payload-types'

/** Refuses to take the admin role from the last who has it: nobody could give it back. */
export const keepAnAdmin: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  if (originalDoc?.roles?.includes('admin') && !data.roles?.includes('admin')) {
    await requireOtherAdmin(originalDoc.id, req)
  }
  return data
}

/** Refuses to delete the last admin. */
export const keepAnAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await requireOtherAdmin(String(id), req)
}

async function requireOtherAdmin(id: string, req: PayloadRequest) {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { roles: { in: ['admin'] }, id: { not_equals: id } },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0)
    throw new APIError('This is the last admin. Make somebody else admin first.', 409)
}
