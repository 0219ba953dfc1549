import { engineVersion } from '../engine'
import type { Kind } from '../engine/types'
import { documentId } from '../lib/ids'
import { fingerprint } from './fingerprint'
import type { KnownSource } from './stored'
import type { Base, IncomingDocument } from './types'

/** A document on its way to a plan. */
export interface Draft {
  incoming: IncomingDocument
  sourceId: string
  articleId: string
  sha256: string
  known: KnownSource | null
  base: Base
  kinds: Readonly<Record<number, Kind>>
  language: string | undefined
}

/** @param known the source of an earlier import of the document */
export function draftOf(incoming: IncomingDocument, known: KnownSource | undefined): Draft {
  return {
    incoming,
    sourceId: documentId('sources', incoming.sourceKey),
    articleId: documentId('articles', incoming.sourceKey),
    sha256: fingerprint(incoming.document),
    known: known ?? null,
    base: known?.base ?? {},
    kinds: incoming.kinds ?? known?.kinds ?? {},
    language: incoming.language ?? known?.language ?? undefined,
  }
}

/**
 * Whether an import would read the same document in the same way as the last one did. Keys of an object in JSON come
 * in the order of numbers, so text compares.
 */
export const isSame = ({ known, sha256, kinds, language }: Draft) =>
  known?.sha256 === sha256 &&
  known.engineVersion === engineVersion &&
  (known.language ?? undefined) === language &&
  JSON.stringify(known.kinds ?? {}) === JSON.stringify(kinds)
