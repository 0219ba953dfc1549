import type { Payload, PayloadRequest } from 'payload'
import { heirsOf } from '../../lib/heirs'
import { mergeLookUp } from './merge-look-up'

/** Who stands in for people and agencies that editors merged into others, as `heirsOf` says. */
export const heirsIn = (
  payload: Payload,
  ids: Iterable<string>,
  req: Partial<PayloadRequest>,
): Promise<Map<string, string>> => heirsOf(ids, mergeLookUp(payload, req))
