import type { Request } from 'express'
import { APIError, type PayloadRequest, type TypedUser } from 'payload'
import { editors } from '../../../access/editors'
import { formats } from '../../../engine/formats'
import { importEdited } from '../../../ingest/import-edited'
import { loadBytes } from '../../../ingest/load/load-bytes'
import { RefusedError } from '../../../lib/errors'
import { deskForm } from './desk-form'
import { publishNow } from './publish-now'
import { refuseOthers } from './refuse-others'

/** What the desk is told of a document. */
interface Done {
  article: string
  run: string
  outcome: 'created' | 'updated' | 'unchanged'
  /** Why it is a draft although it was to be published; null where nobody asked, or it is. */
  refused: readonly string[] | null
}

/**
 * Imports one document from the desk while its editor waits, with what was corrected and edited there, and publishes it
 * where that is asked for. Where it is not fit to be published it is in as a draft.
 *
 * @param req of who asks
 * @throws APIError 403 for what they may not do; RefusedError (422) with the reason why nothing is in; what is wrong
 *   with the request
 */
export async function importFromDesk(
  request: Request,
  req: PayloadRequest,
  maxMegabytes: number,
): Promise<Done> {
  const { bytes, asked } = await deskForm(request, maxMegabytes)
  const { sourceKey, filename, corrected, edits, publish } = asked
  if (publish && !editors({ req })) throw new APIError('Publishing is for editors.', 403)
  const format = formats.find(({ name }) => name === asked.format)
  const loaded = await loadBytes(bytes, { sourceKey, filename, format, corrected }, maxMegabytes)
  if ('problem' in loaded) throw new RefusedError(loaded.problem.message)
  await refuseOthers(loaded.sourceKey, req)

  const { payload, user } = req
  const done = await importEdited({
    payload,
    document: loaded,
    edits,
    user: user as TypedUser,
  })
  return { ...done, refused: publish ? await publishNow(done.article, req) : null }
}
