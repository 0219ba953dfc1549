import type { Payload, PayloadRequest } from 'payload'
import type { Kept } from '../undo/report'
import { mergeRecord } from './merge-record'

/** The record is one document, so it keeps this many. */
const RECORDED_LEFT = 1_000

/** Lists on a merge what its undo leaves to the editors. */
export async function leave(
  payload: Payload,
  id: string,
  left: readonly Kept[],
  req: Partial<PayloadRequest>,
): Promise<void> {
  if (left.length === 0) return
  const known = ((await mergeRecord(payload, id, req)).left ?? []) as unknown as Kept[]
  await payload.update({
    collection: 'merges',
    id,
    data: { left: [...known, ...left].slice(0, RECORDED_LEFT).map((one) => ({ ...one })) },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
