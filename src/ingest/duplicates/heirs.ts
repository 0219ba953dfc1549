import type { Payload, PayloadRequest } from 'payload'
import { heirsOf } from '../../lib/heirs'
import { inSession, rawCollection } from '../raw'

/** Who stands in for people and agencies that editors merged into others, as `heirsOf` says. */
export const heirsIn = (
  payload: Payload,
  ids: Iterable<string>,
  req: Partial<PayloadRequest>,
): Promise<Map<string, string>> =>
  heirsOf(ids, (asked) =>
    rawCollection(payload, 'merges')
      .find<{ removed: string; kept: string }>(
        { removed: { $in: asked }, status: { $in: ['running', 'done'] } },
        { projection: { removed: 1, kept: 1 }, ...inSession(payload, req) },
      )
      .toArray(),
  )
