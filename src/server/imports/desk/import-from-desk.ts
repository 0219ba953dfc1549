import type { Request } from 'express'
import { APIError, type PayloadRequest, type TypedUser } from 'payload'
import { editors } from '../../../access/editors'
import { formats } from '../../../engine/formats'
import { importEdited, type Imported } from '../../../ingest/import-edited'
import { loadBytes } from '../../../ingest/load/load-bytes'
import { RefusedError } from '../../../lib/errors'
import { deskForm } from './desk-form'
import { refuseOthers } from './refuse-others'

/**
 * Imports one document from the desk while its editor waits, with what was corrected and edited there, and publishes it
 * where that is asked for. Where it is not fit to be published, or somebody else's work by now, it is in as a draft. Of an
 * author, what others made and articles share stays as it is.
 *
 * @param req of who asks
 * @throws APIError 403 for what they may not do; RefusedError (422) with the reason why nothing is in; what is wrong
 *   with the request
 */
export async function importFromDesk(
  request: Request,
  req: PayloadRequest,
  maxMegabytes: number,
): Promise<Imported> {
  const { bytes, asked } = await deskForm(request, maxMegabytes)
  const { sourceKey, filename, corrected, edits, publish } = asked
  const isEditor = editors({ req })
  if (publish && !isEditor) throw new APIError('Publishing is for editors.', 403)
  const format = formats.find(({ name }) => name === asked.format)
  const loaded = await loadBytes(bytes, { sourceKey, filename, format, corrected }, maxMegabytes)
  if ('problem' in loaded) throw new RefusedError(loaded.problem.message)
  await refuseOthers(loaded.sourceKey, req)

  return await importEdited({
    payload: req.payload,
    document: loaded,
    edits,
    user: req.user as TypedUser,
    mayChangeOthers: isEditor,
    publish,
  })
}
