import { APIError, type PayloadRequest } from 'payload'
import { isId } from '../../lib/ids'
import type { Import } from '../../payload-types'

/**
 * The record of an import, for somebody who may see it.
 *
 * @throws APIError (404) where there is none, or not for them
 */
export async function importOf(req: PayloadRequest, id: string): Promise<Import> {
  const record = isId(id)
    ? await req.payload.findByID({
        collection: 'imports',
        id,
        depth: 0,
        overrideAccess: false,
        disableErrors: true,
        req,
      })
    : null
  if (record === null) throw new APIError(`There is no import ${id}.`, 404)
  return record
}
