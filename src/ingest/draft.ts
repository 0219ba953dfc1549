import { engineVersion } from '../engine'
import type { Corrected } from '../engine/types'
import { documentId } from '../lib/ids'
import { correctedOf } from './corrected'
import { fingerprint } from './fingerprint'
import { followLines } from './follow-lines'
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
  corrected: Corrected
  language: string | undefined
}

/** @param known the source of an earlier import of the document */
export function draftOf(incoming: IncomingDocument, known: KnownSource | undefined): Draft {
  const sha256 = fingerprint(incoming.document)
  return {
    incoming,
    sourceId: documentId('sources', incoming.sourceKey),
    articleId: documentId('articles', incoming.sourceKey),
    sha256,
    known: known ?? null,
    base: known?.base ?? {},
    corrected: correctedOf(keptFor(incoming, sha256, known), incoming.corrected ?? {}),
    language: incoming.language ?? known?.language ?? undefined,
  }
}

/** What was corrected before, at the lines that the text has now. */
function keptFor({ document }: IncomingDocument, sha256: string, known: KnownSource | undefined) {
  const kept = known?.corrected ?? {}
  if (known?.text === undefined || known.sha256 === sha256) return kept
  return followLines(kept, known.text, document.text)
}

/** Whether an import would read the same document in the same way as the last one did. */
export const isSame = ({ known, sha256, corrected, language }: Draft) =>
  known?.sha256 === sha256 &&
  known.engineVersion === engineVersion &&
  (known.language ?? undefined) === language &&
  JSON.stringify(known.corrected ?? {}) === JSON.stringify(corrected)
