import { parseText } from '../../src/engine/formats'
import type { IncomingDocument } from '../../src/ingest/types'
import type { SyntheticDocument } from './documents'

/** A synthetic document on its way in, as a text file of it would be. */
export const incoming = ({ sourceKey, text }: SyntheticDocument): IncomingDocument => ({
  sourceKey,
  filename: null,
  format: 'text',
  document: parseText(text),
})
