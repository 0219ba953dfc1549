import type { Claim, Claims } from './claims'
import { fingerprint } from './fingerprint'
import { readAhead, type ReadAhead } from './read/read-ahead'
import type { Reader } from './read/reader'
import { isUnreachable, withRetry } from './retry'
import type { ImportOptions } from './run'
import type { IncomingDocument, LoadedDocument } from './types'

/** A batch whose turn comes when those before it are in. */
export interface Prepared {
  batch: readonly LoadedDocument[]
  claim: Claim
  readable: readonly IncomingDocument[]
  readings: ReadAhead
  /** Why it could not even be claimed. */
  away?: Error
}

/** A document of another text is another one: it is imported, even where a run has passed its batch. */
export const keysOf = (batch: Prepared['batch']) =>
  batch.map((one) =>
    'problem' in one ? one.sourceKey : `${one.sourceKey} ${fingerprint(one.document)}`,
  )

/** Claims a batch and reads what has to be read of it, which needs no turn. */
export async function prepare(
  batch: Prepared['batch'],
  { payload, patience }: ImportOptions,
  reader: Reader,
  claims: Claims | null,
): Promise<Prepared> {
  const unread = { batch, readable: [], readings: new Map() }
  try {
    const claim = await withRetry(
      async () => (await claims?.take(keysOf(batch))) ?? 'mine',
      patience,
    )
    if (claim !== 'mine') return { ...unread, claim }
  } catch (error) {
    if (isUnreachable(error)) return { ...unread, claim: 'mine', away: error }
    throw error
  }
  const readable = batch.flatMap((incoming) => ('problem' in incoming ? [] : [incoming]))
  const readings = readAhead(payload, readable, reader).catch((error: unknown) => {
    // Its turn comes, and with it the wait for the database.
    if (isUnreachable(error)) return new Map()
    throw error
  })
  return { batch, claim: 'mine', readable, readings: await readings }
}
