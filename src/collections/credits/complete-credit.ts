import { createDataloaderCacheKey } from 'payload'
import type { CollectionAfterReadHook, CollectionSlug, PayloadRequest } from 'payload'
import type { Credit } from '../../payload-types'

/** As deep as credits lie below an article: article, image, credit. */
const DEPTH_OF_CREDITS = 2

/**
 * Over REST, sends agencies and photographer along wherever the question was deep enough for the credit.
 *
 * To a reader a credit is one thing. Without this, `/api/articles?depth=2` would answer with the line and
 * the ids of those whom it names.
 */
export const completeCredit: CollectionAfterReadHook<Credit> = async ({ doc, req }) => {
  const depth = Number(req.query.depth)
  if (req.payloadAPI !== 'REST' || !(depth >= DEPTH_OF_CREDITS)) return doc
  const load = (slug: CollectionSlug, reference: unknown) => loadOne(slug, reference, depth, req)
  const [photographer, ...agencies] = await Promise.all([
    load('people', doc.photographer),
    ...(doc.agencies ?? []).map((agency) => load('agencies', agency)),
  ])
  return { ...doc, ...(doc.photographer && { photographer }), ...(doc.agencies && { agencies }) }
}

/** The document of an id, asked for together with those of all other credits; else what is there. */
async function loadOne(
  collectionSlug: CollectionSlug,
  reference: unknown,
  depth: number,
  req: PayloadRequest,
) {
  if (typeof reference !== 'string') return reference
  const key = createDataloaderCacheKey({
    collectionSlug,
    docID: reference,
    // The depth of the whole question, which Payload notes on the request; and nothing below this.
    depth,
    currentDepth: depth + 1,
    draft: false,
    fallbackLocale: null,
    locale: '',
    overrideAccess: false,
    select: req.payload.collections[collectionSlug].config.defaultPopulate,
    showHiddenFields: false,
    // As it is, for Payload sets the request's own from it and compares the two.
    transactionID: req.transactionID as string,
  })
  return (await req.payloadDataLoader.load(key)) ?? reference
}
