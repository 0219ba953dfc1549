import type { Request } from 'express'
import { APIError } from 'payload'
import type { LoadedDocument } from '../../ingest/types'
import type { Env } from '../../lib/env'
import { bounded } from './bounded'
import { formDocuments } from './form-documents'
import { jsonDocuments } from './json-documents'

/** How much may be sent. */
export type Limits = Pick<Env, 'MAX_DOCUMENT_MB' | 'MAX_REQUEST_MB'>

/** What a request asks to import. */
export interface Sent {
  /** One by one, as they come in. */
  documents: AsyncIterable<LoadedDocument>
  /** Whether what is complete is to be published; known when the last document has come in. */
  isToPublish: () => boolean
}

/**
 * The documents of a request: JSON, or a form with files. Of what a document is, its content, nothing is refused here:
 * one that cannot be read is a document with a problem.
 *
 * @throws APIError 413 for more than MAX_REQUEST_MB, 415 for another type; UsageError (400) for what has not the form
 *   of a request to import; both also while the documents are read
 */
export async function sentDocuments(request: Request, limits: Limits): Promise<Sent> {
  const body = bounded(request, limits.MAX_REQUEST_MB)
  if (request.is('json')) return await jsonDocuments(body, limits.MAX_DOCUMENT_MB)
  if (request.is('multipart/form-data'))
    return formDocuments(request.headers, body, limits.MAX_DOCUMENT_MB)
  throw new APIError('Send application/json or multipart/form-data.', 415)
}
